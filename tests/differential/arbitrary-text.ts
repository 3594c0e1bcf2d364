import fc from "fast-check";

/** Strings with something to read in them, which programs are known to read in different ways. */
const readable = [
  "a",
  "\u{1F30D}",
  "👩‍👩‍👧",
  "e\u0301",
  "مرحبا",
  "\ud800",
  "\udc00x",
  "x\u0000y",
  "\ufeffx",
  "x\n",
  "\u200b",
  "\u0085",
  "\u180e",
  "__proto__",
  "null",
  "x".repeat(5_000),
  "\u{10FFFF}".repeat(300),
];

/** Strings without anything to read. U+FEFF, U+00A0, U+2029 and U+3000 are white space to ECMAScript, and so to JSON Schema. */
export const blankTexts = ["", " ", "\t\r\n", "\u00a0", "\u2029\u3000", "\ufeff"];

/** Texts as most records have them. */
const usual = ["Boats for all.", "Ferries – “now” – for a\\b", "Лодки и реки", "互联网", "Lillestrøm"];

/** Texts that are not blank: in any script, with characters outside the BMP, halves of characters and control characters. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((string) => `${string}.`) },
  { weight: 1, arbitrary: fc.constantFrom(...readable) },
  { weight: 4, arbitrary: fc.constantFrom(...usual) },
);

/** Returns strings that a pattern of the definitions lets pass. */
export function arbitraryString(pattern: RegExp): fc.Arbitrary<string> {
  return pattern.source === "\\S" ? text : fc.stringMatching(pattern);
}

/** Keys that are dangerous, or merely odd, in objects of JavaScript. */
export const oddKeys = ["__proto__", "constructor", "toString", "hasOwnProperty", "length", "", "0", "é", "e\u0301", "\ud800", "a/b~c"];
