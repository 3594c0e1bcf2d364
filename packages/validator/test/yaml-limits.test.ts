import fc from "fast-check";
import { expect, test } from "vitest";
import { validateStream, validateText } from "../src/index.js";
import { readYaml } from "../src/formats/read-yaml.js";

/** Pieces that make, and break, YAML. */
const almostYaml = fc
  .array(
    fc.constantFrom(
      "a",
      ": ",
      "- ",
      "\n",
      "  ",
      "\t",
      "[",
      "]",
      "{",
      "}",
      ", ",
      '"',
      "'",
      "#",
      "&a ",
      "*a",
      "!!str ",
      "!x ",
      "|",
      ">",
      "?",
      "<<",
      "---",
      "...",
      "%YAML",
      "1",
      "é",
      "🛶",
      "\\",
      "@",
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(""));

test("no text makes it throw, or leaves a fault without a place", () => {
  fc.assert(
    fc.property(fc.oneof(almostYaml, fc.string({ unit: "binary" })), (text) => {
      const read = readYaml(text);
      if (read.value === undefined) expect(read.faults.length).toBeGreaterThan(0);
      for (const { offset, message, found } of read.faults) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(read.text.length);
        expect([message, found]).not.toContain(undefined);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each(["[", "{a: ", "- ", "? ", "- a: ", "[]\n", "&a [*a]\n", "---\n"])("a long file of %j is refused in no time", (piece) => {
  const started = performance.now();
  const { faults } = readYaml(piece.repeat(30_000));
  expect(faults).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each([
  ["[", 100],
  ["{a: ", 400],
  ["- ", 200],
  ["? ", 200],
])("a long file of %j is told where the first level too many begins", (piece, offset) => {
  expect(readYaml(piece.repeat(1000)).faults).toMatchObject([{ rule: "nesting-is-bounded", offset }]);
});

test("what is said of a long line is not taken from the middle of it", () => {
  expect(readYaml(`- a: "${"-x".repeat(1500)}" junk\n`).faults).toMatchObject([{ offset: 3008, message: "More text follows after the end of a value." }]);
});

test("a text that is too long is refused before it is read", () => {
  expect(readYaml(`# ${"x".repeat(2 ** 24)}`).faults).toMatchObject([{ rule: "documents-fit-into-memory" }]);
});

test("a file that is too long is told of with its own length, however it comes", async () => {
  const bytes = new TextEncoder().encode(`# ${"é".repeat(2 ** 23)}`);
  const message = "With 16,777,218 bytes, the document is too long to be read as YAML.";
  expect(validateText(bytes, { format: "yaml" }).findings).toMatchObject([{ rule: "documents-fit-into-memory", message }]);
  const stream = validateStream([bytes, bytes], { format: "yaml" });
  for await (const finding of stream) expect(finding.message).toBe(message.replace("16,777,218", "33,554,436"));
  expect((await stream.summary()).errors).toBe(1);
});

test("a text of more values than fit into memory is refused", () => {
  expect(readYaml("- [a]\n".repeat(400_000)).faults).toMatchObject([{ rule: "documents-fit-into-memory" }]);
  expect(process.memoryUsage().rss).toBeLessThan(1.5e9);
});

test("an object with a hundred thousand unknown fields is read, and said to have more faults than are told", () => {
  const fields = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join("\n");
  const { rules } = validateText(`type: Retired\nid: river-1\nsince: 1.0.0\nreplacedBy: []\nreason: Twice.\n${fields}\n`, { format: "yaml" });
  expect(rules).toEqual({ "fields-are-known": 10_001 });
}, 30_000);
