import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { quoteAt, verifyQuote } from "@igf/schema/quotes";
import { describe, expect, test } from "vitest";
import { folder, igf, igfWith, makeFolder } from "./igf.js";

const file = "examples/example-river-forum-2030.txt";
const text = readFileSync(join(folder, file), "utf8");

test("a quote that stands there once: its line, and ranges to paste", () => {
  const { status, stdout, stderr } = igf("locate", file, "Sensors that count boats must not count people.");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
  const pasted = JSON.parse(`{${stdout.split("\n").find((line) => line.includes("ranges"))}}`) as { ranges: { start: number; end: number }[] };
  // The text has a character outside the BMP, so that offsets in UTF-16 would be found out.
  expect(verifyQuote(text, "Sensors that count boats must not count people.", pasted.ranges)).toBe(true);
});

test("a quote that stands there more than once: every place", () => {
  const { status, stdout } = igf("locate", file, "Ferries");
  expect(status).toBe(0);
  expect(stdout).toMatchSnapshot();
});

describe("a quote that does not stand there ends with status 1, and shows the nearest passage", () => {
  test.each([
    ["words that differ", "Warnings of the floods belong to every one: they should be free of charge, signed, and archived forever"],
    ["words with others between them", "announced in every language spoken on board, before people have walked to the landing stage."],
    ["words that are nowhere", "completely different words stand nowhere"],
  ])("%s", (_, quote) => {
    const { status, stdout, stderr } = igf("locate", file, quote);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatchSnapshot();
  });

  test("in JSON, with the ranges of the passage, or of the pieces", () => {
    const nearest = (quote: string) => (JSON.parse(igf("locate", file, quote, "--format", "json").stdout) as { nearest: { text: string; ranges: []; pieces: [] | null } | null }).nearest;
    const typing = nearest("Sensors that count boats must not count persons.")!;
    expect(typing.text).toBe("Sensors that count boats must not count people.");
    expect(quoteAt(text, typing.ranges)).toBe(typing.text);
    expect(typing.pieces).toBeNull();
    const cut = nearest("before people have walked")!;
    expect(verifyQuote(text, "before people have walked", cut.pieces!)).toBe(true);
    expect(nearest("completely different words stand nowhere")).toBeNull();
  });
});

test("--format json also says what a source document has to state", () => {
  const { stdout } = igf("locate", file, "people", "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({
    file,
    sha256: createHash("sha256").update(text).digest("hex"),
    length: [...text].length,
    quote: "people",
    places: [{ line: 5, endLine: 5 }, { line: 18 }, { line: 32 }],
    nearest: null,
  });
});

test("the quote may come without quotation marks, after --, or on standard input", () => {
  const expected = igf("locate", file, "- Sensors that count boats");
  expect(expected.stderr).toContain("Unknown option - Sensors that count boats");
  const found = igf("locate", file, "--", "- Sensors that count boats");
  expect(found).toMatchObject({ status: 0, stderr: "" });
  expect(igf("locate", file, "--", "-", "Sensors", "that", "count", "boats")).toEqual(found);
  expect(igfWith({ input: "- Sensors that count\r\n  boats\n" }, "locate", file, "-")).toEqual(found);
});

describe("what is not a source text ends with status 2", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["report.pdf", "%PDF-1.7\n", "report.pdf is a PDF. Save its text first, for example with pdftotext, and name that file."],
    ["report.docx", "PK\u0003\u0004\u0014", "report.docx is a zip archive (a Word file is one). Save the document as plain text in UTF-8, and name that file."],
    ["latin-1.txt", Uint8Array.of(0x4c, 0xf8), "latin-1.txt is not text in UTF-8. Save it as plain text with the encoding UTF-8."],
    ["nul.txt", "a\0b", "nul.txt is not text in UTF-8. Save it as plain text with the encoding UTF-8."],
  ])("%s", (name, content, sentences) => {
    expect(igfWith({ cwd: makeFolder({ [name]: content }) }, "locate", name, "a")).toEqual({ status: 2, stdout: "", stderr: `error: ${sentences}\n` });
  });

  test("an empty quote", () => {
    expect(igf("locate", file, " ").stderr).toBe("error: The quote is empty. Give the words to look for, in quotation marks.\n");
  });
});
