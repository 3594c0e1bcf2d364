import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, igfWith, makeFolder, shipped } from "./igf.js";

interface Said {
  readonly quotesChecked: string[];
  readonly quotesNotChecked: string[];
  readonly errors: number;
  readonly rules: Record<string, number>;
}

/** What is said of the first of some files. */
function first(cwd: string, ...args: string[]): Said {
  return (JSON.parse(igfWith({ cwd }, "validate", "--format", "json", ...args).stdout) as { files: [Said] }).files[0];
}

/** A dataset in every format, beside `m.json`: the name of each, and of the file in it that holds the messages. */
const inFormats = [["m.ndjson", "m.ndjson"], ["m.yaml", "m.yaml"], ["tables", "tables/messages.csv"]] as const;

function inEveryFormat(json: string | Uint8Array): string {
  const cwd = makeFolder({ "m.json": json });
  for (const [name] of inFormats) igfWith({ cwd }, "convert", "m.json", name, ...(name === "tables" ? ["--to", "csv"] : []));
  return cwd;
}

const example = readFileSync(join(folder, "examples/valid-dataset.json"), "utf8");
const report = readFileSync(join(folder, "examples/example-river-forum-2030.txt"), "utf8");
const id = "example-river-forum-2030-report";

test.each(inFormats)("quotes from documents that are shipped are looked up in %s too, alone and beside other files", (name, file) => {
  const cwd = inEveryFormat(readFileSync(shipped));
  const { quotesChecked } = first(cwd, "m.json");
  expect(quotesChecked.length).toBeGreaterThan(0);
  for (const files of [[name], [name, "m.json"]]) {
    // The dataset also lists a document that has a hash and that it does not quote.
    expect(first(cwd, ...files)).toMatchObject({ errors: 0, quotesChecked, quotesNotChecked: [] });
  }
  const text = readFileSync(join(cwd, file), "utf8");
  const from = JSON.parse(readFileSync(shipped, "utf8")) as { messages: { text: string }[] };
  const word = /^\w+ \w+ \w+ \w+/.exec(from.messages[3]!.text)![0];
  expect(text).toContain(word);
  writeFileSync(join(cwd, file), text.replaceAll(word, word.toUpperCase()));
  expect(first(cwd, name).rules).toEqual({ "quotes-stand-in-their-source": 1 });
});

describe.each(["m.json", ...inFormats.flat()])("of %s it is said", (name) => {
  const saidOf = (...args: string[]) => {
    const cwd = inEveryFormat(example);
    for (const [file, text] of [["r.txt", report], ["other.txt", "Other words."]] as const) writeFileSync(join(cwd, file), text);
    const { stdout } = igfWith({ cwd, env: { COLUMNS: "200" } }, "validate", name, ...args);
    return stdout.split("\n").filter((line) => line.startsWith("  Quotes "));
  };

  test("which text is missing", () => {
    expect(saidOf()).toEqual([`  Quotes not looked up in ${id}: give its text with --source-text ${id}=FILE`]);
  });

  test("that quotes are looked up in a text", () => {
    expect(saidOf("--source-text", `${id}=r.txt`)).toEqual([`  Quotes looked up in ${id}`]);
  });

  // A table by itself does not say which text is meant.
  test.skipIf(name === "tables/messages.csv")("that a text is another one", () => {
    expect(saidOf("--source-text", `${id}=other.txt`)).toEqual([`  Quotes not looked up in ${id}: the text that was given is another one`]);
  });
});

test("a document that nothing quotes is compared with its shipped text all the same", () => {
  const dataset = JSON.parse(readFileSync(shipped, "utf8")) as { sources: { length: number }[]; messages: unknown[]; themes: unknown[]; topics: unknown[] };
  dataset.sources[0]!.length += 1;
  const cwd = inEveryFormat(JSON.stringify({ ...dataset, messages: [], themes: [], topics: [] }));
  for (const name of ["m.json", ...inFormats.map(([each]) => each)]) expect(first(cwd, name)).toMatchObject({ rules: { "source-texts-match": 1 }, quotesChecked: [] });
});

test("documents that stand after the records of a long file are found", () => {
  const { sources, ...rest } = JSON.parse(readFileSync(shipped, "utf8")) as { sources: unknown[] };
  const long = JSON.stringify({ ...rest, sources }).replace('"messages":[', `"messages":[${" ".repeat(2 << 20)}`);
  expect(long.indexOf('"sources":[{')).toBeGreaterThan(2 << 20);
  expect(first(makeFolder({ "m.json": long }), "m.json").quotesChecked).toHaveLength(1);
});
