import { datePattern, idPattern, type TypeName } from "@igf/schema";
import type { JsonSchema } from "@igf/schema/tables";
import { readSchema } from "../../read/read-schema.js";
import { classes, idBase, namespaces, ownVocabulary, properties } from "./vocabularies.js";

/** Fields that hold an ID or an address without pointing at a record. */
const notLinks = new Set(["id", "prefix"]);

/** Lists whose order says nothing: their vocabularies want the values themselves, not a list. */
const sets = new Set(["skos:altLabel", "dcterms:source", "schema:isBasedOn", "schema:subjectOf"]);

type Terms = Record<string, unknown>;

/**
 * Returns the JSON-LD context of types: with it, their records are linked data. How fields nest, which of them point at
 * other records and which lists have an order comes from the JSON Schemas; the terms are those of public vocabularies.
 */
export function emitContext(types: readonly string[]): { "@context": Terms } {
  const typeTerms = types.map((type) => [type, termOfType(type)] as const);
  return {
    "@context": {
      "@version": 1.1,
      "@base": idBase,
      "@vocab": ownVocabulary,
      ...namespaces,
      type: "@type",
      id: "@id",
      ...Object.fromEntries(typeTerms),
    },
  };
}

function termOfType(type: string): Terms {
  const schema = readSchema(type as TypeName);
  return { "@id": classes[type] ?? ownVocabulary + type, "@context": termsOfFields(schema, { type, definitions: schema.$defs }) };
}

interface Place {
  /** The type of record that a field belongs to. */
  readonly type: string;
  readonly definitions: JsonSchema["$defs"];
}

function termsOfFields({ properties: fields = {} }: JsonSchema, place: Place): Terms {
  const keys = Object.keys(fields).filter((key) => key !== "id" && key !== "type");
  checkThatNoneMerge(keys, place.type);
  return Object.fromEntries(keys.map((key) => [key, termOfField(key, fields[key]!, place)]));
}

/** Two fields with one property could not be told apart again. */
function checkThatNoneMerge(keys: readonly string[], type: string): void {
  const taken = new Map<string, string>();
  for (const key of keys) {
    const property = propertyOf(key, type);
    const other = taken.get(property);
    if (other) throw new Error(`The fields ${other} and ${key} of ${type} both become ${property}. Give one of them another property in vocabularies.ts.`);
    taken.set(property, key);
  }
}

function propertyOf(key: string, type: string): string {
  return properties[`${type}.${key}`] ?? properties[key] ?? ownVocabulary + key;
}

function termOfField(key: string, field: JsonSchema, place: Place): Terms {
  const property = propertyOf(key, place.type);
  const schema = follow(field, place.definitions);
  const value = schema.items ? follow(schema.items, place.definitions) : schema;
  const isRecord = value.properties?.type?.const !== undefined;
  return {
    "@id": property,
    ...(datatypeOf(key, value) && { "@type": datatypeOf(key, value) }),
    ...(schema.items && { "@container": sets.has(property) || isRecord ? "@set" : "@list" }),
    ...(value.properties && !isRecord && { "@context": termsOfFields(value, place) }),
  };
}

/** Of a schema that allows `null`, the part that is about a value: JSON-LD leaves `null` out. */
function follow({ $ref, anyOf, ...schema }: JsonSchema, definitions: JsonSchema["$defs"]): JsonSchema {
  if (anyOf) return follow(anyOf.find(({ type }) => type !== "null")!, definitions);
  return $ref ? definitions![$ref.slice("#/$defs/".length)]! : schema;
}

function datatypeOf(key: string, { type, properties: fields, pattern }: JsonSchema): string | undefined {
  if (type === "object" && !fields) return "@json";
  if (key === "$schema") return "xsd:anyURI";
  if (key === "url" || key === "uri") return "@id";
  if (pattern === datePattern.source) return "edtf:EDTF";
  return pattern === idPattern.source && !notLinks.has(key) ? "@id" : undefined;
}
