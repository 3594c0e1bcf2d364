import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { datasetTypes, recordTypes, schemaId } from "@igf/schema";
import { definitions } from "@igf/schema/zod";
import { checkShape } from "@igf/validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as accepts from "../../packages/validator/generated/accept.js";
import { acceptShape } from "../../packages/validator/src/shape/accept-shape.js";
import { explainValue } from "../../packages/validator/src/shape/explain-value.js";
import { schemaOf } from "../../packages/validator/src/shape/schema.js";
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

/** The header of an NDJSON file says the type of the dataset that it begins; by itself it is checked nowhere. */
const isHeader = (type: DefinedType) => type === "DatasetHeader";

/** Everybody who has a say: the definitions, the JSON Schemas, and the two paths of our own code. */
export function makeJudges(acceptor: Acceptor = accepts): Readonly<Record<string, Judge>> {
  return {
    zod: (type, value) => (hasProtoNamespace(value) ? null : definitions[type].safeParse(value).success),
    ajv: (type, value) => byAjv[type]!(value),
    "compiled code": (type, value) => acceptor[type](value),
    "accepting path": (type, value) => (isHeader(type) ? acceptor[type](value) : saidType(value) === type && acceptShape(value)),
    "explaining path": (type, value) =>
      isHeader(type) ? explainValue(value, schemaOf(type), "", "a header").length === 0 : saidType(value) === type && checkShape(value).length === 0,
  };
}
