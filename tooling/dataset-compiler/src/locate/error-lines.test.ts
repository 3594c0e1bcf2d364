import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fixture } from "../fixtures.js";
import { Problems, DataError } from "../problems.js";
import { readMessages } from "../read/read-messages.js";
import { SourceText } from "../read/source-text.js";
import { listQuotes } from "./list-quotes.js";
import { locateQuotes } from "./locate-quotes.js";

const folder = mkdtempSync(join(tmpdir(), "error-lines-"));
afterAll(() => rmSync(folder, { recursive: true }));

const yaml = readFileSync(fixture("correct/messages.yaml"), "utf8");
const document = readFileSync(fixture("correct/sources/texts/river-forum-messages-2030.txt"), "utf8");
const source = new SourceText("river-forum-messages-2030", document);

/** Words that stand once in the YAML file, in a quote: among the themes, and in the document. */
const themes = yaml.slice(yaml.indexOf("themes:") + "themes:".length);
const words = [...new Set(themes.match(/[\p{L}’]{3,}/gu))].filter((word) => yaml.split(word).length === 2 && document.includes(word));

test.each(words)("when the word %j of a quote is changed, the error names its line", (word) => {
  const path = join(folder, "messages.yaml");
  const changed = yaml.replace(word, "zzz");
  writeFileSync(path, changed);
  const problems = new Problems();
  const data = readMessages(path, "messages.yaml", problems);
  locateQuotes(listQuotes(data.records), source, data.yaml, problems);

  let error: unknown;
  try {
    problems.throwIfAny();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(DataError);
  const [problem, ...others] = (error as DataError).problems;
  expect(others).toEqual([]);
  expect(problem!.line).toBe(changed.slice(0, changed.indexOf("zzz")).split("\n").length);
});

test("there are enough words for that to mean something", () => expect(words.length).toBeGreaterThan(40));
