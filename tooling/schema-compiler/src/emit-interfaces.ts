import { compile, type JSONSchema } from "json-schema-to-typescript";
import { emitJsonSchemas, type JsonSchema } from "./emit-json-schemas.js";

const banner = "// Generated from src/definitions by tooling/schema-compiler. Do not edit; run `npm run generate`.";

/** Returns the TypeScript source of one plain interface for every type, with the descriptions and examples as TSDoc. */
export async function emitInterfaces(): Promise<string> {
  const types: Record<string, JsonSchema> = {};
  for (const [type, { $schema, $id, $defs, ...shape }] of Object.entries(emitJsonSchemas())) {
    Object.assign(types, $defs, { [type]: shape });
  }
  const source = await compile({ title: "Root", $defs: prepare(types) } as JSONSchema, "Root", {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
    unreachableDefinitions: true,
    style: { printWidth: 120 },
  });
  return withoutRoot(source);
}

/** Gives each type its name and group, and each field its example and a type that refers to other types by name. */
function prepare(types: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const prepared = structuredClone(types);
  for (const [name, shape] of Object.entries(prepared)) {
    shape.title = name;
    shape.description += `\n\n@group ${groupOf(name, shape)}`;
    for (const [key, property] of Object.entries((shape.properties ?? {}) as Record<string, JsonSchema>)) {
      const description = property.description + exampleOf(property);
      const tsType = referringType(property);
      shape.properties![key] = tsType ? ({ description, tsType } as JsonSchema) : { ...property, description };
    }
  }
  return prepared;
}

function groupOf(name: string, shape: JsonSchema): string {
  if (name.includes("Dataset")) return "Datasets";
  return shape.properties?.["type"] ? "Records" : "Parts of records";
}

function exampleOf({ examples }: JsonSchema): string {
  const [example] = examples as unknown[];
  return `\n\n@example\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``;
}

/**
 * The library would copy a type wherever it is referred to with a description of its own; `tsType` names it instead.
 * Lists are readonly: who only reads records can then be given those of a data package, which nobody may change.
 */
function referringType(property: JsonSchema): string | null {
  const nameOf = (schema: unknown) => (schema as JsonSchema | undefined)?.$ref?.replace("#/$defs/", "");
  if (nameOf(property)) return nameOf(property)!;
  if (nameOf(property.anyOf?.[0])) return `${nameOf(property.anyOf![0])} | null`;
  if (property.type !== "array") return null;
  return `readonly ${nameOf(property.items) ?? (property.items as JsonSchema).type}[]`;
}

/** Drops the empty interface of the root, and the remark about it that the library adds to every type. */
function withoutRoot(source: string): string {
  return source
    .replace(/export interface Root \{[^}]*\}\n/, "")
    .replace(/ \*\n \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g, "");
}
