import type { Fault } from "../fault.js";
import { FaultList } from "../fault-list.js";
import { child } from "../json-pointer.js";
import { faultsOfKeys } from "./faults-of-keys.js";
import { isOfType } from "./is-of-type.js";
import { isOfRange, meantRange } from "./meant-range.js";
import { schemaOf, type Schema } from "./schema.js";
import { wrongContent } from "./wrong-content.js";
import { wrongType } from "./wrong-type.js";
import { nameField } from "../words.js";

/** Where a value stands; asked for only where something is wrong, since most values of a faulty record are right. */
type Place = () => string;

/** Finds the faults of a value, as far as they are told, by walking through it and its schema together: one fault for each cause. */
export function explainValue(value: unknown, schema: Schema, pointer: string, owner: string): Fault[] {
  const list = new FaultList();
  explain(value, schema, () => pointer, false);
  return list.faults;

  function explain(value: unknown, schema: Schema, place: Place, nullable: boolean): void {
    if (schema.$ref) return explain(value, schemaOf(schema.$ref), place, nullable);
    if (schema.anyOf) return explain(value, schema.anyOf[0], place, true);
    const { type } = schema;
    if (type === undefined && !nullable) return;
    if (!isAllowed(value, type, nullable)) {
      return void list.add(wrongType(value, typesOf(type, nullable), schema, place(), (meant) => (nullable && meant === null) || fits(meant, schema)));
    }
    if (value === null) return;
    const explainContent = wrongContent(value, schema);
    if (explainContent) return void list.add(explainContent(place(), typesOf(type, nullable).includes("null")));
    if (typeof value !== "object") return;
    if (Array.isArray(value)) explainItems(value, schema, place());
    else explainMembers(value as Record<string, unknown>, schema, place());
  }

  function explainItems(values: readonly unknown[], schema: Schema, place: string): void {
    const { items } = schema;
    // Two numbers instead of a range are one fault.
    if (isOfRange(items) && meantRange(values)) return void list.add(wrongType(values, ["array"], schema, place, () => true));
    for (const [index, item] of items ? values.entries() : []) {
      if (list.isFull) return;
      explain(item, items!, () => child(place, index), false);
    }
  }

  function explainMembers(object: Readonly<Record<string, unknown>>, schema: Schema, place: string): void {
    for (const fault of faultsOfKeys(object, schema, place, () => (place === pointer ? owner : nameField(place)), fits)) list.add(fault);
    for (const [key, value] of Object.entries(object)) {
      if (list.isFull) return;
      const known = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : schema.additionalProperties;
      // A member that is undefined is missing: no program writes it.
      if (known && value !== undefined) explain(value, known, () => child(place, key), false);
    }
  }
}

function fits(value: unknown, schema: Schema): boolean {
  return explainValue(value, schema, "", "").length === 0;
}

function isAllowed(value: unknown, type: Schema["type"], nullable: boolean): boolean {
  if (nullable && value === null) return true;
  return typeof type === "string" ? isOfType(value, type) : (type?.some((each) => isOfType(value, each)) ?? false);
}

function typesOf(type: Schema["type"], nullable: boolean): string[] {
  return [type ?? [], nullable ? "null" : []].flat();
}
