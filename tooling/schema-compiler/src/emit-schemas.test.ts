import { expect, test } from "vitest";
import { assertExplainable, emitSchemas } from "./emit-schemas.js";
import { typeNames } from "./list-types.js";

test("the schemas of all types are one JSON text", async () => {
  const { schemasText } = (await import(`data:text/javascript,${encodeURIComponent(emitSchemas())}`)) as { schemasText: string };
  expect(Object.keys(JSON.parse(schemasText))).toEqual(expect.arrayContaining(typeNames));
});

test.each([
  ["a keyword", { type: "string", maxLength: 3 }],
  ["a keyword in a field", { type: "object", properties: { tags: { type: "array", uniqueItems: true } } }],
  ["a choice that is not a value or null", { anyOf: [{ type: "string" }, { type: "number" }] }],
] as const)("%s that the validator cannot explain stops the build", (_, schema) => {
  expect(() => assertExplainable(structuredClone(schema) as never, "River")).toThrow("River uses");
});
