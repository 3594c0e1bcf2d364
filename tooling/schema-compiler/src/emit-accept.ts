import type { JsonSchema } from "./emit-json-schemas.js";
import { assertExplainable } from "./emit-schemas.js";
import { joinTypes } from "./join-types.js";
import { typeNames } from "./list-types.js";

const banner = "// Generated from the definitions of @igf/schema by tooling/schema-compiler. Do not edit.\n";

/** One module of code: JavaScript and its declaration. */
export interface CompiledModule {
  readonly code: string;
  readonly declaration: string;
}

/**
 * Returns code that answers whether a value conforms to a type, written ahead of time, so that nothing is compiled, and no eval is
 * needed, where it runs. It answers yes or no and nothing else: a compiler of JSON Schema for all purposes writes five times as much,
 * most of it to tell errors apart, and to load that took longer than to validate a small file. That it agrees with ajv, with a second
 * implementation and with the definitions is what tests/differential is for.
 */
export function emitAccept(): CompiledModule {
  const types = joinTypes();
  for (const [name, schema] of Object.entries(types)) assertExplainable(schema, name);
  const writer = new Writer();
  for (const [name, schema] of Object.entries(types)) writer.writeType(name, schema);
  const declarations = typeNames.map((type) => `export function ${type}(value: unknown): boolean;\n`);
  return { code: `${banner}${writer.code}export { ${typeNames.join(", ")} };\n`, declaration: banner + declarations.join("") };
}

/** Writes a function for each type, each pattern, and each list or object within a type; for those that are alike, one. */
class Writer {
  readonly #names = new Map<string, string>();
  readonly #written: string[] = [];

  get code(): string {
    return this.#written.join("");
  }

  writeType(name: string, schema: JsonSchema): void {
    // An enumeration that has a name is a type, too.
    this.#written.push(schema.type === "object" ? this.#objectFunction(name, schema) : `function ${name}(v) {\n  return ${this.#test(schema, "v")};\n}\n`);
  }

  /** An expression that says whether a value, itself given as an expression, conforms to a schema. */
  #test(schema: JsonSchema, value: string): string {
    const { $ref, anyOf, type } = schema;
    if ($ref) return `${$ref.replace("#/$defs/", "")}(${value})`;
    if (anyOf) return orNull(this.#test(anyOf[0] as JsonSchema, value), value);
    if (Array.isArray(type)) return orNull(this.#test({ ...schema, type: (type as string[])[0] as "string" }, value), value);
    switch (type) {
      case "string":
        return this.#testOfString(schema, value);
      case "number":
      case "integer":
        return this.#testOfNumber(schema, value);
      case "array":
        return `${this.#named("list", schema, (name) => this.#listFunction(name, schema))}(${value})`;
      case "object":
        return `${this.#named("object", schema, (name) => this.#objectFunction(name, schema))}(${value})`;
      case "boolean":
        return `typeof ${value} === "boolean"`;
      default:
        throw new Error(`No code is known for the type ${JSON.stringify(type)}: teach tooling/schema-compiler/src/emit-accept.ts.`);
    }
  }

  #testOfString({ const: only, enum: options, pattern }: JsonSchema, value: string): string {
    const allowed = only === undefined ? options : [only];
    if (allowed) return either(allowed.map((each) => `${value} === ${JSON.stringify(each)}`));
    if (pattern === undefined) return `typeof ${value} === "string"`;
    return `${this.#named("text", { pattern }, (name) => patternFunction(name, pattern))}(${value})`;
  }

  #testOfNumber({ type, minimum, maximum }: JsonSchema, value: string): string {
    const isNumber = `Number.is${type === "integer" ? "Integer" : "Finite"}(${value})`;
    return [isNumber, ...(minimum === undefined ? [] : [`${value} >= ${minimum}`]), ...(maximum === undefined ? [] : [`${value} <= ${maximum}`])].join(" && ");
  }

  #listFunction(name: string, { items, minItems = 0 }: JsonSchema): string {
    const enough = minItems > 0 ? ` || v.length < ${minItems}` : "";
    const loop = items ? `  for (let i = 0; i < v.length; i += 1) if (!(${this.#test(items as JsonSchema, "v[i]")})) return false;\n` : "";
    return `function ${name}(v) {\n  if (!Array.isArray(v)${enough}) return false;\n${loop}  return true;\n}\n`;
  }

  #objectFunction(name: string, { properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema): string {
    const tests = Object.entries(properties).map(([key, schema]) => {
      const test = this.#test(schema as JsonSchema, `v.${key}`);
      // A member that is undefined is missing: no program writes it.
      return required.includes(key) ? test : `(v.${key} === undefined || ${test})`;
    });
    const members = additionalProperties === false ? onlyThese(Object.keys(properties)) : this.#testOfMembers(propertyNames as JsonSchema | undefined, additionalProperties as JsonSchema);
    return `function ${name}(v) {\n  if (typeof v !== "object" || v === null || Array.isArray(v)) return false;\n${members}  return ${["true", ...tests].slice(tests.length > 0 ? 1 : 0).join(" &&\n    ")};\n}\n`;
  }

  /** What any member must be, where the names of members are anybody's to choose. */
  #testOfMembers(names: JsonSchema | undefined, schema: JsonSchema = {}): string {
    const tests = [names?.pattern === undefined ? [] : this.#test(names, "key"), schema.type === undefined ? [] : this.#test(schema, "v[key]")].flat();
    return tests.length === 0 ? "" : `  for (const key in v) if (!(${tests.join(" && ")})) return false;\n`;
  }

  #named(kind: string, schema: JsonSchema, write: (name: string) => string): string {
    const key = JSON.stringify([kind, schema], (field, value: unknown) => (annotations.includes(field) ? undefined : value));
    let name = this.#names.get(key);
    if (name === undefined) {
      this.#names.set(key, (name = `${kind}${this.#names.size}`));
      this.#written.push(write(name));
    }
    return name;
  }
}

const annotations = ["title", "description", "examples"];

function orNull(test: string, value: string): string {
  return either([`${value} === null`, test]);
}

function either(tests: readonly string[]): string {
  return tests.length === 1 ? tests[0]! : `(${tests.join(" || ")})`;
}

function patternFunction(name: string, pattern: string): string {
  return `const pattern_${name} = new RegExp(${JSON.stringify(pattern)}, "u");\nfunction ${name}(v) {\n  return typeof v === "string" && pattern_${name}.test(v);\n}\n`;
}

/** Refuses other keys. */
function onlyThese(keys: readonly string[]): string {
  return `  for (const key in v) {\n    switch (key) {\n${keys.map((key) => `      case ${JSON.stringify(key)}:\n`).join("")}        break;\n      default:\n        return false;\n    }\n  }\n`;
}
