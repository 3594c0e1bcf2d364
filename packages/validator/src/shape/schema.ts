import { formats } from "../../generated/fields.js";
import { schemasText } from "../../generated/schemas.js";

/** A JSON Schema, as far as those of the standard go. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  /** Always a value or null. */
  readonly anyOf?: readonly [Schema, Schema];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** What each value of an enumeration means, in the words of the codebook. */
  readonly meanings?: Readonly<Record<string, string>>;
}

let schemas: Readonly<Record<string, Schema>> | null = null;

/** Returns the schema of a type, or of a part that a reference names. Only who has something to explain pays for them. */
export function schemaOf(name: string): Schema {
  schemas ??= JSON.parse(schemasText) as Record<string, Schema>;
  return schemas[name.replace("#/$defs/", "")]!;
}

const patterns = new Map<string, RegExp>();

/** Returns the regular expression of a pattern, compiled once. */
export function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, "u")));
  return pattern;
}

/** Whether a pattern is that of a format, such as a date. */
export function isOfFormat(pattern: string, name: string): boolean {
  return formats[pattern as keyof typeof formats]?.name === name;
}
