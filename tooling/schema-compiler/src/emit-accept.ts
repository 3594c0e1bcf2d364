import type { JsonSchema } from "./emit-json-schemas.js";
import { joinTypes } from "./join-types.js";
import { typeNames } from "./list-types.js";
import { withoutAnnotations } from "./without-annotations.js";

const banner = "// Generated from the definitions of @igf/schema by tooling/schema-compiler. Do not edit.\n";

/** One module of code: JavaScript and its declaration. */
export interface CompiledModule {
  readonly code: string;
  readonly declaration: string;
}

/**
 * Returns code that answers whether a value conforms to a type, written ahead of time, so that nothing is compiled, and no eval is
 * needed, where it runs. It answers yes or no and nothing else: a compiler of JSON Schema for all purposes writes five times as much,
 * most of it to tell errors apart, and to load that took longer than to validate a small file. It knows what the definitions use; that
 * it agrees with them, with ajv and with a second implementation is what tests/differential is for.
 *
 * @param types  Every type and every part of one, by name. References lead to `#/$defs/NAME`.
 * @param exported  Names of those that can be asked for.
 * @throws {Error} for a schema that says anything for which no code is known.
 */
export function emitAccept(types: Readonly<Record<string, JsonSchema>> = joinTypes(), exported: readonly string[] = typeNames): CompiledModule {
  const writer = new Writer();
  for (const [name, schema] of Object.entries(types)) writer.writeType(name, withoutAnnotations(schema));
  const declarations = exported.map((type) => `export function ${type}(value: unknown): boolean;\n`);
  return { code: `${banner}${writer.code}export { ${exported.join(", ")} };\n`, declaration: banner + declarations.join("") };
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
    if (schema.$ref !== undefined) return `${only(schema, "$ref").$ref!.replace("#/$defs/", "")}(${value})`;
    if (schema.anyOf !== undefined) {
      const [some, nothing, ...others] = only(schema, "anyOf").anyOf as [JsonSchema, JsonSchema?, ...JsonSchema[]];
      if (nothing?.type !== "null" || others.length > 0) throw unknown(schema);
      return orNull(this.#test(some, value), value);
    }
    if (Array.isArray(schema.type)) {
      // Whether an enumeration allows null would be another question.
      const { type, ...rest } = only(schema, "type", "pattern", "minimum", "maximum");
      const [some, nothing, ...others] = type as unknown as ["string", "null"?, ...string[]];
      if (nothing !== "null" || others.length > 0) throw unknown(schema);
      return orNull(this.#test({ ...rest, type: some }, value), value);
    }
    switch (schema.type) {
      case "string":
        return this.#testOfString(schema, value);
      case "number":
      case "integer":
        return testOfNumber(only(schema, "type", "minimum", "maximum"), value);
      case "array":
        return `${this.#named("list", schema, (name) => this.#listFunction(name, schema))}(${value})`;
      case "object":
        return `${this.#named("object", schema, (name) => this.#objectFunction(name, schema))}(${value})`;
      case "boolean":
        only(schema, "type");
        return `typeof ${value} === "boolean"`;
      default:
        throw unknown(schema);
    }
  }

  #testOfString(schema: JsonSchema, value: string): string {
    if (schema.const !== undefined) return `${value} === ${JSON.stringify(only(schema, "type", "const").const)}`;
    if (schema.enum !== undefined) return either(only(schema, "type", "enum").enum!.map((each) => `${value} === ${JSON.stringify(each)}`));
    const { pattern } = only(schema, "type", "pattern");
    if (pattern === undefined) return `typeof ${value} === "string"`;
    return `${this.#named("text", { pattern }, (name) => patternFunction(name, pattern))}(${value})`;
  }

  #listFunction(name: string, schema: JsonSchema): string {
    const { items, minItems = 0 } = only(schema, "type", "items", "minItems");
    const enough = minItems > 0 ? ` || v.length < ${minItems}` : "";
    const loop = items === undefined ? "" : `  for (let i = 0; i < v.length; i += 1) if (!(${this.#test(items as JsonSchema, "v[i]")})) return false;\n`;
    return `function ${name}(v) {\n  if (!Array.isArray(v)${enough}) return false;\n${loop}  return true;\n}\n`;
  }

  #objectFunction(name: string, schema: JsonSchema): string {
    const body = schema.properties === undefined ? `${this.#loopOverMembers(schema)}  return true;\n` : this.#testOfFields(schema);
    return `function ${name}(v) {\n  if (typeof v !== "object" || v === null || Array.isArray(v)) return false;\n${body}}\n`;
  }

  /** Tests an object whose fields are known. */
  #testOfFields(schema: JsonSchema): string {
    const { properties = {}, required = [], additionalProperties } = only(schema, "type", "properties", "required", "additionalProperties");
    const keys = Object.keys(properties);
    if (additionalProperties !== false || keys.length === 0 || !required.every((key) => keys.includes(key))) throw unknown(schema);
    const tests = Object.entries(properties).map(([key, field]) => {
      const value = /^[A-Za-z_$][\w$]*$/.test(key) ? `v.${key}` : `v[${JSON.stringify(key)}]`;
      const test = this.#test(field as JsonSchema, value);
      // A member that is undefined is missing: no program writes it.
      return required.includes(key) ? test : `(${value} === undefined || ${test})`;
    });
    return `${onlyThese(keys)}  return ${tests.join(" &&\n    ")};\n`;
  }

  /** Looks at all members of an object, where their names are anybody's to choose. */
  #loopOverMembers(schema: JsonSchema): string {
    const { propertyNames: names = {}, additionalProperties: values = {} } = only(schema, "type", "propertyNames", "additionalProperties");
    if (typeof names !== "object" || typeof values !== "object") throw unknown(schema);
    const isAnyName = Object.keys(names).length === 0 || (names.type === "string" && Object.keys(names).length === 1);
    const tests = [isAnyName ? [] : this.#test(names, "key"), Object.keys(values).length === 0 ? [] : this.#test(values, "v[key]")].flat();
    return tests.length === 0 ? "" : `  for (const key in v) if (!(${tests.join(" && ")})) return false;\n`;
  }

  #named(kind: string, schema: JsonSchema, write: (name: string) => string): string {
    const key = JSON.stringify([kind, schema]);
    let name = this.#names.get(key);
    if (name === undefined) {
      this.#names.set(key, (name = `${kind}${this.#names.size}`));
      this.#written.push(write(name));
    }
    return name;
  }
}

function testOfNumber({ type, minimum, maximum }: JsonSchema, value: string): string {
  const isNumber = `Number.is${type === "integer" ? "Integer" : "Finite"}(${value})`;
  return [isNumber, ...(minimum === undefined ? [] : [`${value} >= ${minimum}`]), ...(maximum === undefined ? [] : [`${value} <= ${maximum}`])].join(" && ");
}

/** Returns a schema that has no other keywords: what nobody looks at would not hold. */
function only(schema: JsonSchema, ...keywords: string[]): JsonSchema {
  if (Object.keys(schema).some((keyword) => !keywords.includes(keyword))) throw unknown(schema);
  return schema;
}

function unknown(schema: JsonSchema): Error {
  return new Error(`No code is known for ${JSON.stringify(schema)}. Express it otherwise, as a rule of the validator, or teach tooling/schema-compiler/src/emit-accept.ts.`);
}

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
