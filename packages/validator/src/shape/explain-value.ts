import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { faultsOfKeys } from "./faults-of-keys.js";
import { isOfType } from "./is-of-type.js";
import { schemaOf, type Schema } from "./schema.js";
import { wrongContent } from "./wrong-content.js";
import { wrongType } from "./wrong-type.js";
import { nameField } from "../words.js";

/** Finds every fault of a value by walking through it and its schema together: one fault for each cause. */
export function explainValue(value: unknown, schema: Schema, pointer: string, owner: string): Fault[] {
  const faults: Fault[] = [];
  explain(value, schema, pointer, owner, false);
  return faults;

  function explain(value: unknown, schema: Schema, pointer: string, owner: string, nullable: boolean): void {
    if (schema.$ref) return explain(value, schemaOf(schema.$ref), pointer, owner, nullable);
    if (schema.anyOf) return explain(value, schema.anyOf[0], pointer, owner, true);
    const types = [schema.type ?? [], nullable ? "null" : []].flat();
    if (types.length === 0) return;
    if (!types.some((type) => isOfType(value, type))) {
      const follows = (meant: unknown) => explainValue(meant, schema, "", "").length === 0;
      return void faults.push(wrongType(value, types, schema, pointer, follows));
    }
    const content = value === null ? null : wrongContent(value, schema, pointer);
    if (content) return void faults.push(content);
    if (Array.isArray(value)) explainItems(value, schema, pointer);
    else if (typeof value === "object" && value !== null) explainMembers(value as Record<string, unknown>, schema, pointer, owner);
  }

  function explainItems(list: readonly unknown[], { items }: Schema, pointer: string): void {
    for (const [index, item] of items ? list.entries() : []) {
      const place = child(pointer, index);
      explain(item, items!, place, nameField(place), false);
    }
  }

  function explainMembers(object: Readonly<Record<string, unknown>>, schema: Schema, pointer: string, owner: string): void {
    for (const fault of faultsOfKeys(object, schema, pointer, owner)) faults.push(fault);
    for (const [key, value] of Object.entries(object)) {
      const known = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : schema.additionalProperties;
      const place = child(pointer, key);
      // A member that is undefined is missing: no program writes it.
      if (known && value !== undefined) explain(value, known, place, nameField(place), false);
    }
  }
}
