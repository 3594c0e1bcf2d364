import { expect, test } from "vitest";
import { createValidator, validate, validateText } from "../src/index.js";

const retired = (reason: string, more = "") => `{"type":"Retired","id":"river-1","since":"1.0.0","replacedBy":[],"reason":"${reason}"${more}}`;
const twice = ',"reason":1'.repeat(30_000);

/** What is told of a record in which a program repeated a mistake, and that it was not the last one. */
function told(text: string) {
  const { findings, errors } = validateText(text, { format: "ndjson" });
  return { errors, last: findings.at(-1) };
}

test.each([
  ["values of the wrong type", retired("a").replace("[]", `[${"1,".repeat(30_000)}1]`), "/replacedBy/10000"],
  ["texts in the wrong form", retired("a").replace("[]", `[${'"",'.repeat(30_000)}""]`), "/replacedBy/10000"],
  ["unknown fields", retired("a", Array.from({ length: 30_000 }, (_, index) => `,"k${index}":1`).join("")), "/k10000"],
  ["keys that stand twice", retired("a", twice), "/reason"],
  ["numbers that are too big", retired("a", `,"extensions":{"a":{"b":[${"1e999,".repeat(30_000)}1]}}`), "/extensions/a/b/10000"],
])("of a record with %s by the thousand, ten thousand are told, and that there are more", (_, text, pointer) => {
  const { errors, last } = told(text);
  expect(errors).toBe(10_001);
  expect(last).toMatchObject({ pointer, message: "More than 10,000 places are wrong; what is wrong from here on is not told.", mend: "Mend those that are told, and validate again." });
});

test("of a document in YAML, ten thousand are told as well", () => {
  const { errors, findings } = validateText(retired("a", twice), { format: "yaml" });
  expect([errors, findings.at(-1)!.message]).toEqual([10_001, "More than 10,000 places are wrong; what is wrong from here on is not told."]);
});

test("those of one cell of CSV are looked up together", () => {
  const cell = `[${'""a"",'.repeat(300_000)}${"1,".repeat(9_000)}1]`;
  const begin = performance.now();
  const { findings } = validateText(`type,id,since,replacedBy,reason\nRetired,river-1,1.0.0,"${cell}",a\n`, { format: "csv" });
  // Searching the cell for each of them took minutes.
  expect(performance.now() - begin).toBeLessThan(20_000);
  const place = "Retired,river-1,1.0.0,\"[".length + '""a"",'.length * 300_000 + 1;
  expect(findings).toHaveLength(9_001);
  expect(findings.slice(0, 2)).toMatchObject([{ line: 2, column: place }, { line: 2, column: place + 2 }]);
});

test("what comes after it is still looked at", () => {
  const { findings } = validateText([retired("a", twice), retired("b", twice).slice(0, -1), retired("<b>c</b>").replace("river-1", "river-2")].join("\n"), { format: "ndjson" });
  expect(findings.at(-1)).toMatchObject({ line: 3, rule: "texts-have-no-debris" });
});

test("the same goes for a value, and for extensions", () => {
  const record = { type: "Retired", id: "river-1", since: "1.0.0", replacedBy: [], reason: "a" };
  expect(validate({ ...record, replacedBy: Array.from({ length: 30_000 }, () => 1) }).errors).toBe(10_001);
  const { validate: validateExtended } = createValidator({ extensions: { river: { properties: { b: { items: { type: "string" } } } } } });
  expect(validateExtended({ ...record, extensions: { river: { b: Array.from({ length: 30_000 }, () => 1) } } }).errors).toBe(10_001);
});

test("what rules find in one record is counted to the last", () => {
  const { warnings, findings } = validateText(retired("a").replace("[]", `[${'"river-2",'.repeat(150_000)}"river-2"]`), { format: "ndjson", maxFindings: 2 });
  expect([warnings, findings.length]).toEqual([150_000, 2]);
});
