import fc from "fast-check";
import type { CellKind, Field } from "./table.js";

// For tests, here and in the command line: records that are as awkward as their fields allow.

/** Texts that a careless format loses or changes. */
export const awkwardText = fc.oneof(
  fc.constantFrom("", '""', '"quoted"', '"', "null", "[]", "{}", "true", "no", "0", "-5", "1e3", "2025-06-27", "=1+1", "'=1+1", "'", " ", "\t", "a,b", "a;b", "a\r\nb", "\n", "\r", "# x", "- x", "x: y", "ø", "🌊", "e\u0301"),
  fc.string({ unit: "grapheme" }),
);

/** Texts that are not even well formed: half of a character may stand alone. */
export const brokenText = fc.oneof(awkwardText, fc.constantFrom("\uFEFF", "\uD83C", "\0"), fc.string({ unit: "binary" }));

/** Returns records of the given fields, with texts of the given kind. */
export function arbitraryRecord(fields: readonly Field[], text: fc.Arbitrary<string>): fc.Arbitrary<Record<string, unknown>> {
  const entries = fields.map((field) => {
    const value = "column" in field ? arbitraryValue(field.column.kind, text) : arbitraryRecord(field.fields, text);
    return [field.key, field.whenEmpty === "null" ? fc.option(value) : value] as const;
  });
  const requiredKeys = fields.filter(({ whenEmpty }) => whenEmpty !== "absent").map(({ key }) => key);
  return fc.record(Object.fromEntries(entries), { requiredKeys, noNullPrototype: true });
}

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

function arbitraryValue(kind: CellKind, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof({ maxDepth: 2 }, text, number, fc.boolean(), fc.constant(null), fc.array(tie("json"), { maxLength: 3 }), dictionary(tie("json"))),
  }));
  switch (kind) {
    case "text":
      return text;
    case "integer":
      return fc.maxSafeInteger();
    case "number":
      return number;
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(json, { maxLength: 3 });
    case "object":
      return dictionary(dictionary(json));
  }
}

/** JSON may have any key but the one that some readers of JSON obey. */
function dictionary(value: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(fc.string().filter((key) => key !== "__proto__"), value, { noNullPrototype: true, maxKeys: 3 });
}
