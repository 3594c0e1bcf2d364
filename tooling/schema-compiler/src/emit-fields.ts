import type { z } from "zod";
import { formats } from "../../../packages/schema/src/definitions/formats.js";
import { definitions } from "../../../packages/schema/src/definitions/index.js";
import type { Voice } from "../../../packages/schema/src/definitions/field.js";
import { datasetTypes } from "../../../packages/schema/src/types.js";
import { typeNames } from "./list-types.js";

const banner = "// Generated from the definitions of @igf/schema by tooling/schema-compiler. Do not edit.\n";

/** A string, or a list of text ranges, somewhere in a type: where, in which format, and who speaks there. */
interface Place {
  /** Keys from the record to the place, joined by `/`; `*` stands for every item of a list. */
  readonly path: string;
  readonly format: string;
  readonly voice: Voice;
}

/**
 * Returns a TypeScript module of what the validator's rules must know about fields: which hold dates, countries,
 * languages, ranges of a text, words and words of the publisher, which list holds which records, and what each format
 * demands.
 */
export function emitFields(): string {
  const places = new Map(typeNames.map((type) => [type, [...placesIn(definitions[type], "", "structure")]]));
  const pathsWhere = (holds: (place: Place) => boolean) =>
    Object.fromEntries([...places].map(([type, all]) => [type, all.filter(holds).map(({ path }) => path)]).filter(([, paths]) => paths!.length > 0));
  const tables = {
    dateFields: pathsWhere(({ format }) => format === "date"),
    rangeFields: pathsWhere(({ format }) => format === "TextRange"),
    countryFields: pathsWhere(({ format }) => format === "country"),
    languageFields: pathsWhere(({ format }) => format === "language"),
    textFields: pathsWhere(({ format }) => format === "text"),
    ownTextFields: pathsWhere(({ format, voice }) => format === "text" && voice === "publisher"),
    recordLists: Object.fromEntries(datasetTypes.map((type) => [type, listsIn(definitions[type])])),
    formats: Object.fromEntries(Object.values(formats).map(({ name, rule, pattern }) => [pattern.source, { name, rule }])),
  };
  return banner + Object.entries(tables).map(([name, table]) => `export const ${name} = ${JSON.stringify(table, null, 2)} as const;\n`).join("");
}

function* placesIn(definition: z.ZodType, path: string, voice: Voice): Generator<Place> {
  const { type, shape, innerType, element } = definition._zod.def as { type: string; shape?: Record<string, z.ZodType>; innerType?: z.ZodType; element?: z.ZodType };
  const own = definition.meta()?.voice ?? voice;
  if (innerType) yield* placesIn(innerType, path, own);
  else if (element && nameOf(element) === "TextRange") yield { path, format: "TextRange", voice: own };
  else if (element && nameOf(element) && isRecord(element)) return;
  else if (element) yield* placesIn(element, `${path}/*`, own);
  else if (shape) for (const [key, field] of Object.entries(shape)) yield* placesIn(field, path === "" ? key : `${path}/${key}`, own);
  else if (type === "string") yield { path, format: formatOf(definition), voice: own };
}

function listsIn(definition: z.ZodObject): Record<string, string> {
  const lists = Object.entries(definition.shape).map(([key, field]) => [key, (field as z.ZodType)._zod.def as { element?: z.ZodType }] as const);
  return Object.fromEntries(lists.filter(([, { element }]) => element && isRecord(element)).map(([key, { element }]) => [key, nameOf(element!)!]));
}

function isRecord(definition: z.ZodType): boolean {
  return Object.hasOwn(definitions, nameOf(definition) ?? "");
}

function nameOf(definition: z.ZodType): string | undefined {
  return definition.meta()?.id;
}

function formatOf(definition: z.ZodType): string {
  const checks = (definition._zod.def as { checks?: { _zod: { def: { pattern?: RegExp } } }[] }).checks ?? [];
  const patterns = checks.map((check) => check._zod.def.pattern?.source);
  return Object.values(formats).find(({ pattern }) => patterns.includes(pattern.source))?.name ?? "string";
}
