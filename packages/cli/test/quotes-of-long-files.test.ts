import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, igfInShell, makeFolder } from "./igf.js";

interface Example {
  readonly sources: readonly { readonly id: string }[];
  readonly messages: readonly { readonly id: string; readonly source: { readonly document: string } }[];
}

const example = JSON.parse(readFileSync(join(folder, "examples/valid-dataset.json"), "utf8")) as Example;
const [{ id }] = example.sources as [{ id: string }];
const number = 2500;

/** A dataset of some MiB, whose last message alone quotes a document, and which lists one that nothing quotes. */
function longDataset(): Record<string, unknown> {
  const messages = Array.from({ length: number }, (_, index) => {
    const message = example.messages[index % example.messages.length]!;
    const document = index === number - 1 ? "quoted-at-the-end" : id;
    return { ...message, id: `${message.id}${index}`, position: index + 1, source: { ...message.source, document } };
  });
  const others = ["never-quoted", "quoted-at-the-end"].map((other) => ({ ...example.sources[0], id: other }));
  return { ...example, sources: [...example.sources, ...others], messages };
}

const text = join(folder, "examples/example-river-forum-2030.txt");

/** What is called in a folder with the dataset. */
const calls: Record<string, string> = {
  JSON: "igf validate m.json",
  "JSON whose records come first": "igf validate first.json",
  "JSON in a pipe": "cat m.json | igf validate -",
  NDJSON: "igf convert m.json m.ndjson >&2; igf validate m.ndjson --jobs 1",
  "NDJSON with two cores": "igf convert m.json m.ndjson >&2; igf validate m.ndjson --jobs 2",
  "NDJSON that is packed": "igf convert m.json m.ndjson >&2; gzip m.ndjson; igf validate m.ndjson.gz",
  YAML: "igf convert m.json m.yaml >&2; igf validate m.yaml",
  "YAML in a pipe": "igf convert m.json m.yaml >&2; cat m.yaml | igf validate - --input-format yaml",
  tables: "igf convert m.json tables --to csv >&2; igf validate tables",
  "one table": "igf convert m.json tables --to csv >&2; igf validate tables/messages.csv",
  "several files": "igf convert m.json m.ndjson >&2; igf validate m.ndjson m.json",
};

test.each(Object.entries(calls))("of %s it is said which documents all of it quotes, and no others", (_, call) => {
  const { messages, ...rest } = longDataset();
  const cwd = makeFolder({ "m.json": JSON.stringify({ ...rest, messages }), "first.json": JSON.stringify({ messages, ...rest }) });
  expect(statSync(join(cwd, "m.json")).size).toBeGreaterThan(1 << 20);
  const { stdout } = igfInShell(`cd '${cwd}'; ${call} --format json --max-findings 1`);
  expect((JSON.parse(stdout) as { files: object[] }).files[0]).toMatchObject({ quotesChecked: [], quotesNotChecked: [id, "quoted-at-the-end"] });
});

test.each([1, 2])("with --jobs %i, quotes are looked up in a text that is given", (jobs) => {
  const cwd = makeFolder({ "m.json": JSON.stringify(longDataset()) });
  const { stdout } = igfInShell(`cd '${cwd}'; igf convert m.json m.ndjson >&2; igf validate m.ndjson --jobs ${jobs} --source-text '${id}=${text}'`);
  const { stdout: other } = igfInShell(`cd '${cwd}'; igf validate m.ndjson --jobs ${jobs} --source-text '${id}=m.json'`);
  const missing = "Quotes not looked up in quoted-at-the-end: give its text with";
  expect(stdout).toContain(`Quotes looked up in ${id}\n  ${missing}`);
  expect(other).toContain(`Quotes not looked up in ${id}: the text that`);
  expect(other).toContain(missing);
});
