import type { z } from "zod";
import { definitions } from "../../../packages/schema/src/definitions/index.js";
import { formats } from "../../../packages/schema/src/definitions/formats.js";
import { emitJsonSchema, type JsonSchema } from "./emit-json-schemas.js";
import { typeNames } from "./list-types.js";

const introduction = `<!-- Generated from src/definitions by tooling/schema-compiler. Do not edit; run \`npm run generate\`. -->

# Codebook

Every field of every record: who speaks in it, what it may hold, what it means, and an example.

**Who speaks.** _Source_: the words, or a plain fact, of the cited document; never changed. _Publisher_: whoever publishes
the dataset adds it; in the \`@igf\` packages, this project does. _Structure_: it only names, orders or locates records.

**Nothing is guessed.** What is not known is \`null\`. Every field is required unless it is marked _optional_, and a field
that is not listed here is an error, except inside \`extensions\`.
`;

/** Returns the codebook as Markdown: the fields of every type, the values of every enumeration, the formats. */
export function emitCodebook(): string {
  const parts = new Map<string, JsonSchema>();
  for (const type of typeNames) Object.entries(emitJsonSchema(type).$defs ?? {}).forEach(([name, part]) => parts.set(name, part));
  for (const type of typeNames) parts.delete(type);
  const named = namedDefinitions();
  const isEnum = (name: string) => parts.get(name)?.enum !== undefined;
  const objects = [...parts.keys()].filter((name) => !isEnum(name) && name !== "Extensions").sort();
  return [
    introduction,
    "## Records\n",
    ...typeNames.filter((type) => !type.includes("Dataset")).map((type) => section(type, emitJsonSchema(type), named.get(type)!)),
    "## Parts of records\n",
    ...objects.map((name) => section(name, parts.get(name)!, named.get(name)!)),
    "## Datasets\n",
    ...typeNames.filter((type) => type.includes("Dataset")).map((type) => section(type, emitJsonSchema(type), named.get(type)!)),
    "## Values\n",
    ...[...parts.keys()].filter(isEnum).sort().map((name) => valuesOf(name, named.get(name)!)),
    formatRows(),
  ].join("\n");
}

function section(name: string, schema: JsonSchema, definition: z.ZodType): string {
  const { shape } = definition as z.ZodObject;
  const rows = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(([key, property]) => {
    const voice = shape[key]!.meta()!.voice;
    const optional = schema.required?.includes(key) ? "" : " _(optional)_";
    const [example] = property.examples as unknown[];
    return `| \`${key}\`${optional} | ${voice} | ${typeOf(property)} | ${property.description} | ${code(JSON.stringify(example))} |`;
  });
  const head = "| field | who speaks | holds | meaning | example |\n| --- | --- | --- | --- | --- |";
  return `### ${name}\n\n${schema.description}\n\n${head}\n${rows.join("\n")}\n`;
}

function valuesOf(name: string, definition: z.ZodType): string {
  const { description, meanings } = definition.meta()!;
  const rows = Object.entries(meanings!).map(([value, meaning]) => `| \`${value}\` | ${meaning} |`);
  return `### ${name}\n\n${description}\n\n| value | rule |\n| --- | --- |\n${rows.join("\n")}\n`;
}

/** What a field may hold, in words; a named part links to its own table. */
function typeOf(schema: JsonSchema): string {
  const reference = schema.$ref?.replace("#/$defs/", "");
  if (reference) return reference === "Extensions" ? "object of objects" : `[${reference}](#${reference.toLowerCase()})`;
  if (schema.anyOf) return (schema.anyOf as JsonSchema[]).map(typeOf).join(" or ");
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  if (schema.type === "array") return `list of ${typeOf(schema.items as JsonSchema)}`;
  const types = [schema.type].flat() as string[];
  return types.map((type) => (type === "string" && schema.pattern ? `[${formatOf(schema.pattern).name}](#formats)` : type)).join(" or ");
}

function formatOf(pattern: string): { name: string; rule: string } {
  const format = Object.values(formats).find((candidate) => candidate.pattern.source === pattern);
  if (!format) throw new Error(`The pattern ${pattern} has no name. Add it to packages/schema/src/definitions/formats.ts.`);
  return format;
}

function formatRows(): string {
  const rows = Object.values(formats).map(({ name, rule, pattern }) => `| ${name} | ${rule} | ${code(pattern.source)} |`);
  return `## Formats\n\n| format | rule | pattern |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

/** Inline code in a table cell: a bar would end the cell. */
function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** Every zod definition that has a name, found by walking the fields of the types. */
export function namedDefinitions(): Map<string, z.ZodType> {
  const found = new Map<string, z.ZodType>();
  const visit = (definition: z.core.$ZodType) => {
    const { shape, innerType, element } = definition._zod.def as { shape?: object; innerType?: z.ZodType; element?: z.ZodType };
    const name = (definition as z.ZodType).meta()?.id;
    if (name) found.set(name, definition as z.ZodType);
    // A field that documents a named part is a copy of it; the name stays with the original.
    for (const inner of [...Object.values(shape ?? {}), innerType, element, definition._zod.parent]) if (inner) visit(inner);
  };
  for (const type of typeNames) visit(definitions[type]);
  return found;
}

export const codebookFileName = "CODEBOOK.md";
