/** A JSON Schema (2020-12), as far as extensions may use it; `true` allows everything, `false` nothing. */
export type Schema = SchemaObject | boolean;

/** The keywords that are understood. What only describes is not read. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** What the value of a keyword must be. */
export type KeywordKind =
  | "schema"
  | "schemas"
  | "schemas by name"
  | "string"
  | "reference"
  | "pattern"
  | "number"
  | "count"
  | "positive number"
  | "boolean"
  | "strings"
  | "strings by name"
  | "types"
  | "list"
  | "anything";

/** Every keyword that is read, or that only describes. */
export const keywords: Readonly<Record<string, KeywordKind>> = {
  $schema: "string",
  $id: "string",
  $comment: "string",
  $defs: "schemas by name",
  definitions: "schemas by name",
  title: "string",
  description: "string",
  default: "anything",
  examples: "list",
  deprecated: "boolean",
  readOnly: "boolean",
  writeOnly: "boolean",
  format: "string",
  contentEncoding: "string",
  contentMediaType: "string",
  $ref: "reference",
  type: "types",
  const: "anything",
  enum: "list",
  allOf: "schemas",
  anyOf: "schemas",
  oneOf: "schemas",
  not: "schema",
  if: "schema",
  then: "schema",
  else: "schema",
  properties: "schemas by name",
  patternProperties: "schemas by name",
  additionalProperties: "schema",
  propertyNames: "schema",
  required: "strings",
  dependentRequired: "strings by name",
  dependentSchemas: "schemas by name",
  minProperties: "count",
  maxProperties: "count",
  items: "schema",
  prefixItems: "schemas",
  contains: "schema",
  minContains: "count",
  maxContains: "count",
  minItems: "count",
  maxItems: "count",
  uniqueItems: "boolean",
  minimum: "number",
  maximum: "number",
  exclusiveMinimum: "number",
  exclusiveMaximum: "number",
  multipleOf: "positive number",
  minLength: "count",
  maxLength: "count",
  pattern: "pattern",
};
