import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { validateStream, validateText, type Finding, type InputFormat } from "../src/index.js";
import { createCheck } from "../src/formats.js";
import { datasets } from "./support/river-forum.js";
import { splitAt } from "./support/split-at.js";
import { toNdjson } from "./support/to-ndjson.js";

const words = "Ferries must stay affordable.";

/** A text with two versions of the line that holds some words, as Git leaves them. */
function inConflict(text: string, lineOf: string, more: readonly string[] = []): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes(lineOf));
  const line = lines[at]!;
  lines.splice(at, 1, "<<<<<<< HEAD", line, ...more, "=======", line.replace("must", "should"), ">>>>>>> main");
  return lines.join("\n");
}

const json = JSON.stringify(datasets.messages, null, 2);
const ndjson = toNdjson(datasets.messages)!;
const yaml = stringify(datasets.messages, { lineWidth: 0 });
const told = (text: string) => ({ line: text.split("\n").indexOf("<<<<<<< HEAD") + 1, column: 1, message: expect.stringContaining("A merge conflict was left in the file") as string, mend: expect.stringContaining("lines that begin with <<<<<<<") as string });

describe("a merge conflict is one finding", () => {
  test.each<[InputFormat, string]>([
    ["json", inConflict(json, words)],
    ["json", inConflict(json, '"id": "river-2030-msg-001"')],
    ["json", inConflict(json, '"title": "Messages')],
    ["ndjson", inConflict(ndjson, words)],
    ["ndjson", inConflict(ndjson, words, ["||||||| base", '{"type":"Message"}'])],
    ["ndjson", inConflict(ndjson, '"MessagesDataset"')],
    ["ndjson", inConflict(ndjson, words).replaceAll("\n", "\r\n").replace("<<<<<<< HEAD\r", "<<<<<<< HEAD")],
    ["yaml", inConflict(yaml, words)],
    ["yaml", inConflict(yaml, "id: river-2030-msg-001")],
    ["yaml", inConflict(yaml, "title: Messages")],
  ])("in %s, %#", async (format, text) => {
    expect(validateText(text, { format }).findings).toMatchObject([told(text)]);
    for (const size of [7, 1000]) {
      const found: Finding[] = [];
      for await (const finding of validateStream(splitAt(Buffer.from(text), size), { format })) found.push(finding);
      expect(found).toMatchObject([told(text)]);
    }
  });

  test.each([0, 1, 3])("in csv (line %d)", (at) => {
    const rows = ["type,id,since,replacedBy,reason", ...[1, 2, 3, 4].map((id) => `Retired,river-${id},1.0.0,[],Two must be one.`)];
    const text = inConflict(rows.join("\n"), rows[at]!);
    const whole = createCheck({ format: "csv", file: "retired.csv" });
    for (const piece of splitAt(Buffer.from(text), 7)) whole.push(piece);
    whole.end();
    expect(whole.take().map(({ finding }) => finding)).toMatchObject([told(text)]);
  });

  test("in each place where there is one, and where one of its markers is left", () => {
    const twice = inConflict(inConflict(ndjson, words), '"river-2030-msg-002"');
    expect(validateText(twice, { format: "ndjson" }).findings).toMatchObject([told(twice), { line: twice.split("\n").lastIndexOf("<<<<<<< HEAD") + 1 }]);
    for (const marker of ["=======", ">>>>>>> main"]) expect(validateText(`${ndjson}${marker}\n`, { format: "ndjson" }).findings).toMatchObject([{ message: told(ndjson).message }]);
  });

  test("and none in a text that only has such lines", () => {
    const text = stringify({ ...datasets.messages, disclaimer: "Of two:\n<<<<<<< HEAD\n=======\n>>>>>>> main\n" });
    expect(validateText(text, { format: "yaml" }).findings.map(({ rule }) => rule)).not.toContain("yaml-is-well-formed");
  });
});
