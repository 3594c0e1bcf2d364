import { schemaId } from "@igf/schema";
import type { Finding } from "../finding.js";
import { child, keysOf } from "../json-pointer.js";
import { isCheckedType } from "../shape/accept-shape.js";
import type { Schema } from "../shape/schema.js";
import { enter, rootOf, step, type SchemaPlace } from "./schema-place.js";

/** Where the keyword stands that a value breaks, and where the value. */
export interface KeywordLocation {
  readonly keywordLocation: string;
  readonly absoluteKeywordLocation?: string;
  readonly instanceLocation: string;
}

/** Finds the keyword of the JSON Schema of a type that says what a finding says; without one, the subschema for its place. */
export function locateKeyword(finding: Finding, type: string | null): KeywordLocation {
  const instanceLocation = instanceOf(finding);
  if (type === null || !isCheckedType(type)) return { keywordLocation: "", instanceLocation };
  const [place, keyword] = keywordAt(rootOf(type), finding, keysOf(instanceLocation));
  const suffix = keyword === null ? "" : `/${keyword}`;
  return {
    keywordLocation: place.keywordLocation + suffix,
    absoluteKeywordLocation: `${schemaId(type)}#${place.fragment}${suffix}`,
    instanceLocation,
  };
}

/** A record in the wrong list is, for its schema, one whose `type` is another. */
function instanceOf({ rule, pointer }: Finding): string {
  return rule === "type-is-known" && /\/\d+$/.test(pointer) ? child(pointer, "type") : pointer;
}

function keywordAt(root: SchemaPlace, finding: Finding, keys: readonly string[]): [SchemaPlace, keyword: string | null] {
  const parent = descend(root, keys.slice(0, -1));
  const last = keys.at(-1);
  const owner = parent && enter(parent);
  if (owner && last !== undefined && finding.rule === "fields-are-known" && owner.schema.additionalProperties === false) return [owner, "additionalProperties"];
  if (owner && last !== undefined && finding.rule === "formats-are-right" && owner.schema.propertyNames?.pattern !== undefined) return [owner, "propertyNames/pattern"];
  const place = descend(root, keys);
  // What stands below an unknown field, or in extensions, has no subschema: the nearest one around it describes the place.
  if (place === null) return [nearest(root, keys), null];
  const inner = enter(place);
  const keyword = keywordOf(finding, inner.schema);
  if (finding.rule === "values-have-the-right-type" && inner.throughAnyOf && !place.throughAnyOf) return [place, "anyOf"];
  return keyword !== null && Object.hasOwn(inner.schema, keyword) ? [inner, keyword] : [place, null];
}

function keywordOf({ rule, found }: Finding, { minimum = -Infinity }: Schema): string | null {
  switch (rule) {
    case "fields-are-present":
      return "required";
    case "values-have-the-right-type":
      return "type";
    case "values-are-allowed":
      return "enum";
    case "type-is-known":
      return "const";
    case "formats-are-right":
      return "pattern";
    case "lists-are-long-enough":
      return "minItems";
    case "numbers-are-in-bounds":
      return Number(found) < minimum ? "minimum" : "maximum";
    default:
      return null;
  }
}

function descend(root: SchemaPlace, keys: readonly string[]): SchemaPlace | null {
  return keys.reduce<SchemaPlace | null>((place, key) => place && step(place, key), root);
}

function nearest(root: SchemaPlace, keys: readonly string[]): SchemaPlace {
  return descend(root, keys) ?? nearest(root, keys.slice(0, -1));
}
