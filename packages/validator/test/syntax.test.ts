import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSyntax, validateText } from "../src/index.js";
import { acceptSyntax } from "../src/syntax/accept-syntax.js";
import { explainSyntax } from "../src/syntax/explain-syntax.js";
import { findInvalidByte } from "../src/syntax/find-invalid-byte.js";
import { isExact } from "../src/syntax/is-exact.js";
import { placeOffsets } from "../src/syntax/place-offsets.js";
import { walkJson } from "../src/syntax/walk-json.js";

/** Pieces that make, and break, JSON. */
const piece = fc.constantFrom(
  ...'{}[]:,"\\ \n\t\r0123456789-+.eEu',
  '"a"',
  '"b":',
  "true",
  "false",
  "null",
  "tru",
  "1e5",
  "-0.5",
  "01",
  "\\u00e9",
  "\\ud83d",
  "\\x",
  "//",
  "/*",
  "*/",
  "é",
  "🛶",
  "\u0000",
  "\u2028",
  "\ufeff",
  "'",
);
const almostJson = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc
    .tuple(fc.json(), fc.nat(), piece)
    .map(([json, at, extra]) => json.slice(0, at % (json.length + 1)) + extra + json.slice(at % (json.length + 1))),
  fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1))),
);

describe("reading JSON", () => {
  test("stops exactly where JSON.parse does not accept a text", () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        expect(walkJson(text, {}) === null).toBe(parses(text));
      }),
      { numRuns: 10_000 },
    );
  });

  test("is accepted at once exactly where there is nothing to explain", () => {
    const json = fc.json({ noUnicodeString: false }).filter((text) => parses(text));
    fc.assert(
      fc.property(fc.oneof(json, almostJson), (text) => {
        const { faults, value } = explainSyntax(text);
        const accepted = acceptSyntax(text);
        expect(accepted !== null).toBe(faults.length === 0);
        if (accepted) expect(accepted.value).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test("finds a key that stands twice at any depth, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 2 }), fc.string(), (around, value, key) => {
        const twice = `{${JSON.stringify(key)}: 1, "other": ${JSON.stringify(value)}, ${JSON.stringify(key)}: 2}`;
        const { findings } = checkSyntax(`[${JSON.stringify(around)}, ${twice}]`);
        expect(findings.map(({ rule }) => rule)).toContain("keys-are-unique");
      }),
    );
  });
});

test("a record that has run together with the one before is told by its first key alone", () => {
  const one = '"type": "Retired", "id": "a", "since": "1.0.0"';
  const keysOf = (text: string) => checkSyntax(text).findings.map(({ rule, found, mend }) => [rule, found, mend.startsWith("If another record begins here")]);
  expect(keysOf(`[{ ${one}, ${one} }]`)).toEqual([["keys-are-unique", '"type"', true]]);
  expect(keysOf(`[{ ${one}, "id": "b", "since": "c" }]`)).toEqual([
    ["keys-are-unique", '"id"', false],
    ["keys-are-unique", '"since"', false],
  ]);
  expect(keysOf('{ "a": 1, "a": 2 }')).toEqual([["keys-are-unique", '"a"', false]]);
  expect(keysOf(`[{ ${one}, ${one} }, { ${one}, "id": "b" }]`)).toHaveLength(2);
  expect(checkSyntax(`{ ${one}, ${one} }`).findings[0]!.column).toBe(one.length + 5);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("bytes", () => {
  test("are refused exactly where a decoder refuses them, and at the place where the valid text ends", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const decodes = (bytes: Uint8Array) => {
      try {
        return decoder.decode(bytes) !== null;
      } catch {
        return false;
      }
    };
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0x41),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 8 }), (bytes) => {
        const at = findInvalidByte(Uint8Array.from(bytes));
        expect(at === -1).toBe(decodes(Uint8Array.from(bytes)));
        if (at >= 0) expect(decodes(Uint8Array.from(bytes.slice(0, at)))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test("and their text have the same findings", () => {
    const text = '{\n  "type": "Retired",\n  "titel": "Lillestrøm 🛶", "x": 1e999\n}';
    expect(validateText(new TextEncoder().encode(text)).findings).toEqual(validateText(text).findings);
  });

  test.each([
    ["zeros", new Uint8Array(2 ** 29)],
    ["blanks", " ".repeat(150_000_000)],
    ["open brackets", "[".repeat(50_000_000)],
    ["a misspelt key and a long text", `{"tipe": "Retired", "reason": "${"x".repeat(150_000_000)}"`],
  ])("of many %s are told to be too long, and no more memory is taken", (_, input) => {
    const { valid, findings } = validateText(input);
    expect({ valid, rules: findings.map(({ rule }) => rule) }).toEqual({ valid: false, rules: ["documents-fit-into-memory"] });
  });

  test("may be longer when they are valid", () => {
    const text = JSON.stringify({ type: "Retired", id: "a-1", since: "1.0.0", replacedBy: [], reason: "x".repeat(20_000_000) });
    expect(validateText(text).valid).toBe(true);
  });
});

describe("numbers", () => {
  test.each([
    "0",
    "-0",
    "0e999",
    "1.0",
    "100",
    "1e2",
    "0.1",
    "1e-7",
    "123456789012345",
    "9007199254740992",
    "1e21",
    "1.5e300",
    "5e-324",
    "0.000001",
  ])("%s is exact", (literal) => expect(isExact(literal)).toBe(true));

  test.each(["1e999", "-1e999", "9007199254740993", "1e-999", "0.1234567890123456789", "12345678901234567890", "0.30000000000000001"])(
    "%s is not exact",
    (literal) => expect(isExact(literal)).toBe(false),
  );

  test("written by a program are always exact, and whole ones where all their digits come back", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => isExact(JSON.stringify(value))));
    const digitsThatComeBack = (literal: string) => Number(literal).toLocaleString("en", { useGrouping: false });
    const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String);
    fc.assert(fc.property(whole, (literal) => isExact(literal) === (digitsThatComeBack(literal) === literal)));
  });

  test("of any length are judged at once", () => {
    const start = performance.now();
    expect(isExact("1" + "0".repeat(300_000) + "1")).toBe(false);
    expect(isExact("0." + "0".repeat(300_000) + "1")).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test("places are counted in lines of every kind and columns of whole characters", () => {
  const text = "a\nb\r\n🛶c\rd";
  const places = placeOffsets(text, [0, 2, 5, 7, 9]);
  expect(places).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 4, column: 1 },
  ]);
});
