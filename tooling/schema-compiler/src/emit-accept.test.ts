import { describe, expect, test } from "vitest";
import { emitAccept } from "./emit-accept.js";
import type { JsonSchema } from "./emit-json-schemas.js";

const object = (properties: Record<string, object>, required: string[] = []) => ({ type: "object", properties, required, additionalProperties: false });
const text = { type: "string" };

/** The code that is written for one type. */
async function accepting(schema: object): Promise<(value: unknown) => boolean> {
  const { code } = emitAccept({ Thing: schema as JsonSchema }, ["Thing"]);
  return ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { Thing: (value: unknown) => boolean }).Thing;
}

describe("the accepting code", () => {
  test.each<[string, object, readonly unknown[], readonly unknown[]]>([
    ["tells fields apart that are called like annotations", object({ one: object({ title: text }), two: object({ title: { type: "integer" } }) }), [{ one: { title: "x" }, two: { title: 5 } }], [{ two: { title: "x" } }]],
    ["looks at fields whose names are no identifiers", object({ "due-date": text }, ["due-date"]), [{ "due-date": "" }], [{}, { "due-date": 1 }]],
    ["looks at members by reference", { type: "object", additionalProperties: { anyOf: [text, { type: "null" }] } }, [{ a: "x", b: null }, {}], [{ a: 1 }, []]],
    ["looks at the names of members", { type: "object", propertyNames: { type: "string", enum: ["a", "b"] } }, [{ a: 1 }], [{ c: 1 }]],
    ["counts the items of lists", { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1 }, [[1]], [[], [0], [1.5], {}, "1"]],
  ])("%s", async (_, schema, good, bad) => {
    const accepts = await accepting(schema);
    expect(good.filter((value) => !accepts(value))).toEqual([]);
    expect(bad.filter((value) => accepts(value))).toEqual([]);
  });

  test.each([
    { type: "integer", enum: [1, 2] },
    { type: "boolean", const: true },
    { type: "string", enum: ["a"], pattern: "a" },
    { type: ["string", "null"], enum: ["a"] },
    { type: ["string", "integer"] },
    { type: "string", maxLength: 3 },
    { type: "array", uniqueItems: true },
    { anyOf: [text, { type: "integer" }] },
    { anyOf: [text, { type: "null" }], type: "string" },
    { $ref: "#/$defs/Thing", pattern: "a" },
    { type: "object", properties: { a: text } },
    { type: "object", properties: { a: text }, additionalProperties: text },
    { ...object({ a: text }), required: ["b"] },
    { type: "object", additionalProperties: false },
    { not: text },
  ])("is not written for what it would not look at: %j", (schema) => {
    expect(() => emitAccept({ Thing: schema as unknown as JsonSchema }, ["Thing"])).toThrow("No code is known for");
  });
});
