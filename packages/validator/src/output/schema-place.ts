import type { DatasetType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import { child } from "../json-pointer.js";
import type { CheckedType } from "../shape/accept-shape.js";
import { isDataset } from "../shape/records-of.js";
import { schemaOf, type Schema } from "../shape/schema.js";

/** A subschema, and how one comes to it. */
export interface SchemaPlace {
  readonly schema: Schema;
  /** JSON Pointer from the whole schema, through every reference. */
  readonly keywordLocation: string;
  /** JSON Pointer in the file of the schema: it begins anew at each reference. */
  readonly fragment: string;
  /** Whether the last step into it went into a branch of `anyOf`. */
  readonly throughAnyOf: boolean;
}

/** The whole schema of a type. */
export function rootOf(type: CheckedType): SchemaPlace {
  return { schema: isDataset(type) ? withItems(type) : schemaOf(type), keywordLocation: "", fragment: "", throughAnyOf: false };
}

/** The schema of a dataset as it is published: the one at hand does not say what stands in the lists, which are checked record by record. */
function withItems(type: DatasetType): Schema {
  const schema = schemaOf(type);
  const lists = Object.entries(recordLists[type]).map(([list, record]) => [list, { ...schema.properties![list], items: { $ref: `#/$defs/${record}` } }]);
  return { ...schema, properties: { ...schema.properties, ...(Object.fromEntries(lists) as Record<string, Schema>) } };
}

/** The subschema in which the keywords stand: behind references, and behind the choice between a value and null. */
export function enter(place: SchemaPlace): SchemaPlace {
  const { schema, keywordLocation, throughAnyOf } = place;
  if (schema.$ref) {
    const definition = { schema: schemaOf(schema.$ref), keywordLocation: `${keywordLocation}/$ref`, fragment: schema.$ref.slice(1), throughAnyOf };
    return enter(definition);
  }
  return schema.anyOf ? enter({ ...follow(place, schema.anyOf[0], "anyOf", "0"), throughAnyOf: true }) : place;
}

/** The subschema of a member or an item; `null` where the schema says nothing of it. */
export function step(place: SchemaPlace, key: string): SchemaPlace | null {
  const owner = enter(place);
  const { items, properties, additionalProperties } = owner.schema;
  if (items && /^\d+$/.test(key)) return follow(owner, items, "items");
  if (properties && Object.hasOwn(properties, key)) return follow(owner, properties[key]!, "properties", key);
  return additionalProperties ? follow(owner, additionalProperties, "additionalProperties") : null;
}

function follow({ keywordLocation, fragment }: SchemaPlace, schema: Schema, ...keys: string[]): SchemaPlace {
  return { schema, keywordLocation: keys.reduce(child, keywordLocation), fragment: keys.reduce(child, fragment), throughAnyOf: false };
}
