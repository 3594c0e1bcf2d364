import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { datasetTypes, recordTypes, schemaId } from "@igf/schema";
import { definitions } from "@igf/schema/zod";
import { checkShape } from "@igf/validator";
import * as standard from "@igf/validator/standard";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as accepts from "../../packages/validator/generated/accept.js";
import { recordLists } from "../../packages/validator/generated/fields.js";
import { acceptShape } from "../../packages/validator/src/shape/accept-shape.js";
import { explainValue } from "../../packages/validator/src/shape/explain-value.js";
import { schemaOf } from "../../packages/validator/src/shape/schema.js";
import { byLine } from "./match-lines.js";
import { isContainer } from "./sites.js";

/** Every type that has a definition. */
export type DefinedType = keyof typeof definitions;

export const definedTypes = Object.keys(definitions) as DefinedType[];

/** Says whether a value conforms to a type; `null` where it has no say. */
export type Judge = (type: DefinedType, value: unknown) => boolean | null;

/** Compiled code that says of each type whether a value conforms to it. */
export type Acceptor = Readonly<Record<DefinedType, (value: unknown) => boolean>>;

/** Reads the JSON Schema of a type as it is published. */
export function publishedSchema(type: DefinedType): object {
  const file = schemaId(type).split("/").at(-1)!;
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`@igf/schema/json-schema/${file}`), "utf8")) as object;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const byAjv = Object.fromEntries(definedTypes.map((type) => [type, ajv.compile(publishedSchema(type))]));

const checkedTypes: readonly unknown[] = [...datasetTypes, ...recordTypes];

/** The type that a value says it is, where that can be checked. */
export function saidType(value: unknown): DefinedType | null {
  const said = typeof value === "object" && value !== null ? (value as { type?: unknown }).type : null;
  return checkedTypes.includes(said) ? (said as DefinedType) : null;
}

/**
 * Whether a namespace of extensions is named `__proto__`. zod leaves such a key out of a record before it looks at it, so
 * that no definition can refuse it; JSON Schema, and we, refuse it.
 */
export function hasProtoNamespace(value: unknown): boolean {
  if (!isContainer(value)) return false;
  const { extensions } = value as { extensions?: unknown };
  return (isContainer(extensions) && Object.hasOwn(extensions, "__proto__")) || Object.values(value).some(hasProtoNamespace);
}

/** The header of an NDJSON file says the type of the dataset that it begins: no path judges it by its type alone. */
const isHeader = (type: DefinedType) => type === "DatasetHeader";

/** What the walk through value and schema finds, in a dataset and in the records of its lists, by itself: without asking the compiled code. */
function hasFaults(type: DefinedType, value: unknown): boolean {
  if (explainValue(value, schemaOf(type), "", type).length > 0) return true;
  const lists = Object.entries(recordLists as Record<string, Record<string, DefinedType>>).find(([dataset]) => dataset === type)?.[1] ?? {};
  const records = ([list, recordType]: [string, DefinedType]) => (value as Record<string, unknown[]>)[list]!.map((record) => [recordType, record] as const);
  return Object.entries(lists).flatMap(records).some(([recordType, record]) => hasFaults(recordType, record));
}

const schemas = standard as unknown as Record<string, standard.StandardSchema<unknown>>;

/** Throws where a refusal gives no reason. */
function byStandardSchema(type: DefinedType, value: unknown): boolean {
  const { issues } = schemas[`${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`]!["~standard"].validate(value);
  if (issues?.length === 0) throw new Error(`The Standard Schema refuses without a reason: ${JSON.stringify(value)}`);
  return issues === undefined;
}

/** Everybody who has a say: the definitions, the JSON Schemas, and the two paths of our own code. */
export function makeJudges(acceptor: Acceptor = accepts): Readonly<Record<string, Judge>> {
  return {
    zod: (type, value) => (hasProtoNamespace(value) ? null : definitions[type].safeParse(value).success),
    ajv: (type, value) => byAjv[type]!(value),
    "compiled code": (type, value) => acceptor[type](value),
    "accepting path": (type, value) => (isHeader(type) ? null : saidType(value) === type && acceptShape(value)),
    "explaining path": (type, value) => !hasFaults(type, value),
    // To it, a list is a document of several records, each with a type of its own.
    checkShape: (type, value) => ([null, type].includes(saidType(value)) && !isHeader(type) && !Array.isArray(value) ? checkShape(value).length === 0 : null),
    "line of NDJSON": byLine,
    "standard schema": (type, value) => (isHeader(type) ? null : byStandardSchema(type, value)),
  };
}
