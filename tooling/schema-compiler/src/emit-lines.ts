import { recordTypes } from "../../../packages/schema/src/types.js";
import type { JsonSchema } from "./emit-json-schemas.js";
import { joinTypes } from "./join-types.js";

const banner = "// Generated from the definitions of @igf/schema by tooling/schema-compiler. Do not edit.\n";

const types = joinTypes();

/** What is written for the records of one type: their own class, and those of the objects within them. */
interface Classes {
  readonly written: string[];
  /** Where stands what is caught of a line, in the order of `c`. */
  readonly paths: string[];
}

/** A field of an object. */
interface Field {
  readonly key: string;
  /** Its type in TypeScript. */
  readonly type: string;
  readonly path: string;
  readonly schema: JsonSchema;
  readonly isNullable: boolean;
}

/**
 * Returns a TypeScript module of classes that read records out of what was caught of a line. They are
 * written out because an engine makes objects several times faster whose fields stand in its code. Texts are read when somebody
 * asks for them; of most records, nobody does.
 */
export function emitLines(): string {
  const classes: string[] = [];
  const readers = recordTypes.map((type) => {
    const own: Classes = { written: [], paths: [] };
    const name = writeClass(`Line${type}`, `Schema.${type}`, types[type]!, "", own);
    classes.push(...own.written);
    return `  ${type}: { paths: ${JSON.stringify(own.paths)}, read: (m, c) => new ${name}(m, c) },\n`;
  });
  return [
    banner,
    'import type * as Schema from "@igf/schema";\n',
    'import { RecordOfLine, type CaughtLine, type ReadersOfLines } from "../src/lines/read-caught.js";\n',
    ...classes.map((code) => `\n${code}`),
    `\nexport const readersOfLines: ReadersOfLines = {\n${readers.join("")}};\n`,
  ].join("");
}

/** Writes the class of an object, after those of the objects in it, and returns its name; `path` leads to the object. */
function writeClass(name: string, type: string, { properties, required }: JsonSchema, path: string, classes: Classes): string {
  const fields = required!.map((key): Field => ({ key, type: `${type}["${key}"]`, path: path === "" ? key : `${path}/${key}`, ...resolve(properties![key] as JsonSchema) }));
  const members: string[] = [];
  const assignments: string[] = [];
  const getters: string[] = [];
  for (const field of fields) {
    const { key, schema, isNullable } = field;
    const number = schema.const === undefined ? classes.paths.push(field.path) - 1 : -1;
    const capture = `c[${number}]!`;
    if (isText(schema)) getters.push(`\n  get ${key}(): ${field.type} {\n    return this.textOf(${number})${isNullable ? "" : "!"};\n  }\n`);
    else {
      members.push(`  declare readonly ${key}: ${field.type};\n`);
      assignments.push(`    this.${key} = ${schema.properties ? newObject(name, field, capture, classes) : valueOf(field, capture)};\n`);
    }
  }
  if (getters.length > 0) assignments.unshift("    super(m, c);\n");
  const constructor = `\n  constructor(m: CaughtLine, c: readonly number[]) {\n${assignments.join("")}  }\n`;
  classes.written.push(`class ${name}${getters.length > 0 ? " extends RecordOfLine" : ""} implements Omit<${type}, "extensions"> {\n${members.join("")}${constructor}${getters.join("")}}\n`);
  return name;
}

/** Of an object, nothing is caught but whether it is there. */
function newObject(owner: string, { key, type, schema, path, isNullable }: Field, capture: string, classes: Classes): string {
  const name = writeClass(`${owner}${key.charAt(0).toUpperCase()}${key.slice(1)}`, `NonNullable<${type}>`, schema, path, classes);
  return isNullable ? `m.has(${capture}) ? new ${name}(m, c) : null` : `new ${name}(m, c)`;
}

function valueOf({ schema, type, isNullable }: Field, capture: string): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const certain = isNullable ? "" : "!";
  switch (schema.type) {
    case "array":
      return `m.${readerOf(schema.items as JsonSchema)}(${capture}) as ${type}`;
    case "integer":
    case "number":
      return `m.figure(${capture})${certain}`;
    case "boolean":
      return `m.is(${capture})`;
    default:
      return `m.word(${capture})${certain} as ${type}`;
  }
}

/** What reads a list of such items. */
function readerOf(items: JsonSchema): string {
  if (items.$ref === "#/$defs/TextRange") return "ranges";
  const { schema } = resolve(items);
  return schema.type === "string" && !isText(schema) ? "words" : "list";
}

/** Follows references, and takes `null` away from what may stand there as well. */
function resolve(schema: JsonSchema): Pick<Field, "schema" | "isNullable"> {
  if (schema.$ref) return resolve(types[schema.$ref.replace("#/$defs/", "")]!);
  if (schema.anyOf) return { ...resolve((schema.anyOf as JsonSchema[])[0]!), isNullable: true };
  const { type } = schema as { type?: string | string[] };
  return Array.isArray(type) ? { schema: { ...schema, type: type[0] as "string" }, isNullable: true } : { schema, isNullable: false };
}

function isText({ type, pattern }: JsonSchema): boolean {
  return type === "string" && pattern === "\\S";
}
