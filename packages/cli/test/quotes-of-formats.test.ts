import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { igfWith, makeFolder, shipped } from "./igf.js";

interface Said {
  readonly quotesChecked: string[];
  readonly errors: number;
  readonly rules: Record<string, number>;
}

/** What is said of the first of some files. */
function first(cwd: string, ...args: string[]): Said {
  return (JSON.parse(igfWith({ cwd }, "validate", "--format", "json", ...args).stdout) as { files: [Said] }).files[0];
}

test.each([
  ["YAML", "m.yaml", "m.yaml"],
  ["CSV", "tables", "tables/messages.csv"],
])("quotes from documents that are shipped are looked up in %s too, alone and beside other files", (_, name, file) => {
  const cwd = makeFolder({ "m.json": readFileSync(shipped) });
  igfWith({ cwd }, "convert", "m.json", name, ...(name === "tables" ? ["--to", "csv"] : []));
  const { quotesChecked } = first(cwd, "m.json");
  expect(quotesChecked.length).toBeGreaterThan(0);
  for (const files of [[name], [name, "m.json"]]) {
    const said = first(cwd, ...files);
    expect(said.errors).toBe(0);
    expect(said.quotesChecked).toEqual(expect.arrayContaining(quotesChecked));
  }
  const text = readFileSync(join(cwd, file), "utf8");
  const from = JSON.parse(readFileSync(shipped, "utf8")) as { messages: { text: string }[] };
  const word = /^\w+ \w+ \w+ \w+/.exec(from.messages[3]!.text)![0];
  expect(text).toContain(word);
  writeFileSync(join(cwd, file), text.replaceAll(word, word.toUpperCase()));
  expect(first(cwd, name).rules).toEqual({ "quotes-stand-in-their-source": 1 });
});
