import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { emitJsonSchemas, type JsonSchema } from "./emit-json-schemas.js";
import { withoutErrors, withShortErrors } from "./shrink-errors.js";
import { typeNames } from "./list-types.js";

const banner = "// Generated from the definitions of @igf/schema by tooling/schema-compiler, with ajv. Do not edit.\n";

/** One module of compiled validation code: JavaScript and its declaration. */
export interface CompiledModule {
  readonly code: string;
  readonly declaration: string;
}

/**
 * Compiles the validators ahead of time, so that nothing is compiled, and no eval is needed, where they run.
 *
 * `accept` only answers whether a value conforms. `explain` lists every fault; for a dataset it looks at the envelope
 * alone, since each record is explained by itself.
 */
export function emitValidators(): { accept: CompiledModule; explain: CompiledModule } {
  const types = allTypes();
  return {
    accept: compile(withoutAnnotations(types, ["description", "examples"]), { allErrors: false, messages: false }, "boolean"),
    explain: compile(withoutAnnotations(withoutRecords(types), ["description"]), { allErrors: true, messages: false, verbose: true }, "explanation"),
  };
}

/** Every type and part in one place, so that shared parts are compiled once. */
function allTypes(): Record<string, JsonSchema> {
  const types: Record<string, JsonSchema> = {};
  for (const [type, { $schema, $id, $defs, ...shape }] of Object.entries(emitJsonSchemas())) {
    Object.assign(types, $defs, { [type]: shape });
  }
  return types;
}

function withoutRecords(types: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const copy = structuredClone(types);
  for (const [name, shape] of Object.entries(copy)) {
    if (!name.endsWith("Dataset")) continue;
    for (const property of Object.values(shape.properties!) as JsonSchema[]) if (property.type === "array") property.items = {};
  }
  return copy;
}

/** Annotations that nobody reads where the code runs would be a good part of its length. */
function withoutAnnotations(types: Record<string, JsonSchema>, annotations: readonly ("description" | "examples")[]): Record<string, JsonSchema> {
  const copy = structuredClone(types);
  for (const part of Object.values(copy)) {
    for (const schema of [part, ...(Object.values(part.properties ?? {}) as JsonSchema[])]) {
      for (const annotation of annotations) delete schema[annotation];
    }
  }
  return copy;
}

function compile(
  $defs: Record<string, JsonSchema>,
  options: { allErrors: boolean; messages: boolean; verbose?: boolean },
  kind: "boolean" | "explanation",
): CompiledModule {
  const $id = "igf";
  const ajv = new Ajv2020({ ...options, strict: true, code: { source: true, esm: true, lines: false, optimize: 2 } });
  ajv.addSchema({ $id, $defs: $defs as object });
  const names = Object.fromEntries(typeNames.map((type) => [type, `${$id}#/$defs/${type}`]));
  const code = standaloneCode.default(ajv, names);
  if (code.includes("require(")) {
    throw new Error(
      "The compiled validators would need ajv at run time. A definition uses a keyword that has no inline code " +
        "(format, minLength, maxLength, uniqueItems or a deep const): express it as a pattern, or as a rule of the validator.",
    );
  }
  const short = kind === "boolean" ? withoutErrors(code) : withShortErrors(code);
  return { code: banner + short, declaration: banner + declarations[kind] + typeNames.map((type) => `export const ${type}: Check;\n`).join("") };
}

const declarations = {
  boolean: "type Check = (value: unknown) => boolean;\n",
  explanation: `export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
  readonly parentSchema: Record<string, unknown>;
  readonly data: unknown;
}
type Check = ((value: unknown) => boolean) & { errors?: ShapeError[] | null };
`,
};
