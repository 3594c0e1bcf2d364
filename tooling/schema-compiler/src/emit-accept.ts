import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { JsonSchema } from "./emit-json-schemas.js";
import { joinTypes } from "./join-types.js";
import { typeNames } from "./list-types.js";

const banner = "// Generated from the definitions of @igf/schema by tooling/schema-compiler, with ajv. Do not edit.\n";

/** One module of compiled validation code: JavaScript and its declaration. */
export interface CompiledModule {
  readonly code: string;
  readonly declaration: string;
}

/**
 * Compiles code that answers whether a value conforms to a type, ahead of time, so that nothing is compiled, and no eval
 * is needed, where it runs.
 */
export function emitValidators(): CompiledModule {
  const $id = "igf";
  const ajv = new Ajv2020({ messages: false, strict: true, code: { source: true, esm: true, lines: false, optimize: 2 } });
  ajv.addSchema({ $id, $defs: withoutAnnotations(joinTypes()) });
  const names = Object.fromEntries(typeNames.map((type) => [type, `${$id}#/$defs/${type}`]));
  const code = standaloneCode.default(ajv, names);
  if (code.includes("require(")) {
    throw new Error(
      "The compiled validators would need ajv at run time. A definition uses a keyword that has no inline code " +
        "(format, minLength, maxLength, uniqueItems or a deep const): express it as a pattern, or as a rule of the validator.",
    );
  }
  const declarations = typeNames.map((type) => `export function ${type}(value: unknown): boolean;\n`);
  return { code: banner + withoutErrors(code), declaration: banner + declarations.join("") };
}

/** Where nobody reads them, annotations would be a good part of the length. */
function withoutAnnotations(types: Record<string, JsonSchema>): object {
  const copy = structuredClone(types);
  for (const part of Object.values(copy)) {
    for (const schema of [part, ...(Object.values(part.properties ?? {}) as JsonSchema[])]) {
      delete schema.description;
      delete schema.examples;
    }
  }
  return copy;
}

const oneError = /const (err\d+) = \{[^;]*?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const onlyError = /\.errors = \[\{[^;]*?\}\];/g;

/**
 * Replaces every error that ajv's code describes by one value. Code that only answers yes or no needs to tell no errors
 * apart, and describing them is half of its length, which is read whenever it is loaded.
 */
function withoutErrors(code: string): string {
  const short = code.replace(oneError, "vErrors = refused;errors++;").replace(onlyError, ".errors = refused;");
  if (short.includes("schemaPath:")) {
    throw new Error("ajv describes its errors in another way than emit-validators.ts knows. Look at the code that ajv writes now, and adapt the patterns to it.");
  }
  return `const refused = [0];\n${short}`;
}
