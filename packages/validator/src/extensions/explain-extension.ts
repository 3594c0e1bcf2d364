import { nearest } from "../nearest.js";
import { isOfType } from "../shape/is-of-type.js";
import { wrongType } from "../shape/wrong-type.js";
import { canonical } from "./canonical.js";
import { explainChoice } from "./explain-choice.js";
import { explainList } from "./explain-list.js";
import { explainObject } from "./explain-object.js";
import { explainNumber, explainString } from "./explain-scalar.js";
import { addAll, mustBe, show, type ExtensionFault } from "./faults.js";
import { decode, type PreparedSchema } from "./prepare-schema.js";
import type { Schema, SchemaObject } from "./schema.js";

/** Says what is wrong with a value; nothing where it follows the schema. */
export type Explain = (value: unknown, schema: Schema, pointer: string) => readonly ExtensionFault[];

const nothing: readonly ExtensionFault[] = [];

/**
 * Says what is wrong with the extension at a pointer: one fault for each cause. It takes time in proportion to the size of the
 * value and of the schema, but for patterns, which are the schema's own.
 */
export function explainExtension(value: unknown, { root, byReference, patternOf }: PreparedSchema, pointer: string): readonly ExtensionFault[] {
  // What a reference said of a place is remembered: alternatives that name each other would ask again and again.
  const told = new Map<Schema, Map<string, readonly ExtensionFault[]>>();
  return withoutRepetitions(explain(value, root, pointer));

  function explain(value: unknown, schema: Schema, pointer: string): readonly ExtensionFault[] {
    if (schema === true) return nothing;
    if (schema === false) return [mustBe(value, "left out", pointer, { mend: "Remove it.", isOther: true })];
    const wrong = explainSelf(value, schema, pointer);
    if (wrong) return [wrong];
    const faults: ExtensionFault[] = [];
    if (schema.$ref !== undefined) addAll(faults, explainReference(value, byReference.get(decode(schema.$ref))!, pointer));
    if (Array.isArray(value)) addAll(faults, explainList(value, schema, pointer, explain));
    else if (typeof value === "object" && value !== null) {
      addAll(faults, explainObject(value as Record<string, unknown>, schema, pointer, explain, patternOf));
    }
    explainCombined(value, schema, pointer, faults);
    return withoutMisspelt(faults, pointer);
  }

  function explainReference(value: unknown, schema: Schema, pointer: string): readonly ExtensionFault[] {
    let places = told.get(schema);
    if (!places) told.set(schema, (places = new Map()));
    let faults = places.get(pointer);
    if (!faults) places.set(pointer, (faults = explain(value, schema, pointer)));
    return faults;
  }

  function explainCombined(value: unknown, schema: SchemaObject, pointer: string, faults: ExtensionFault[]): void {
    const { allOf = [], anyOf, oneOf, not, if: condition } = schema;
    for (const each of allOf) addAll(faults, explain(value, each, pointer));
    if (anyOf) addAll(faults, explainChoice(value, anyOf, pointer, explain, false));
    if (oneOf) addAll(faults, explainChoice(value, oneOf, pointer, explain, true));
    if (not !== undefined && explain(value, not, pointer).length === 0) faults.push(mustBe(value, "something that the schema does not exclude", pointer));
    if (condition === undefined) return;
    const then = explain(value, condition, pointer).length === 0 ? schema.then : schema.else;
    if (then !== undefined) addAll(faults, explain(value, then, pointer));
  }

  /** What is wrong with a value as a whole: then nothing more is said of it. */
  function explainSelf(value: unknown, schema: SchemaObject, pointer: string): ExtensionFault | null {
    const types = schema.type === undefined ? null : [schema.type].flat();
    if (types && !types.some((type) => isOfType(value, type))) return otherType(value, types, pointer, (meant) => explain(meant, schema, pointer).length === 0);
    if (schema.const !== undefined && !isEqual(value, schema.const)) return mustBe(value, show(schema.const), pointer, { isOther: true });
    if (schema.enum && !schema.enum.some((allowed) => isEqual(value, allowed))) return wrongEnum(value, schema.enum, pointer);
    if (typeof value === "number") return explainNumber(value, schema, pointer);
    return typeof value === "string" ? explainString(value, schema, pointer, patternOf) : null;
  }
}

/** Schemas that build on each other, as under `allOf`, say the same of a value more than once. */
function withoutRepetitions(faults: readonly ExtensionFault[]): readonly ExtensionFault[] {
  const said = new Map(faults.map((fault) => [`${fault.pointer}\n${fault.message}`, fault] as const));
  return said.size === faults.length ? faults : [...said.values()];
}

/** A field that an alternative wants may be there, misspelt: then that is told. */
function withoutMisspelt(faults: readonly ExtensionFault[], pointer: string): readonly ExtensionFault[] {
  if (faults.length < 2) return faults;
  const meant = new Set(faults.filter((fault) => fault.at === "key" && fault.pointer.startsWith(`${pointer}/`)).map(({ didYouMean }) => didYouMean));
  return faults.filter((fault) => fault.pointer !== pointer || !fault.lacks?.some((field) => meant.has(field)));
}

function otherType(value: unknown, types: readonly string[], pointer: string, follows: (meant: unknown) => boolean): ExtensionFault {
  const { rule: _, found = "", expected = "", ...fault } = wrongType(value, types, {}, pointer, follows);
  return { ...fault, found, expected, isOther: true };
}

function wrongEnum(value: unknown, allowed: readonly unknown[], pointer: string): ExtensionFault {
  const words = allowed.filter((each) => typeof each === "string");
  const meant = typeof value === "string" ? nearest(value, words) : null;
  const suggestion = meant === null ? {} : { didYouMean: meant, mend: `Write ${show(meant)}.` };
  return mustBe(value, `${allowed.length > 1 ? "one of " : ""}${allowed.map(show).join(", ")}`, pointer, { isOther: true, ...suggestion });
}

function isEqual(value: unknown, other: unknown): boolean {
  if (typeof value !== "object" || typeof other !== "object") return value === other;
  return canonical(value) === canonical(other);
}
