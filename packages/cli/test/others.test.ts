import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Finding } from "@igf/validator";
import { igfInShell, igfWith, makeFolder } from "./igf.js";

const fixtures = join(import.meta.dirname, "../../validator/fixtures/valid");
const read = (name: string) => readFileSync(join(fixtures, name), "utf8");

/** The consultations, with a cluster that also gathers a record of another dataset. */
function clustering(record: string): string {
  const dataset = JSON.parse(read("consultations.json")) as { clusters: { members: { record: string }[] }[] };
  const [cluster] = dataset.clusters;
  cluster!.members = [cluster!.members[0]!, { ...cluster!.members[0]!, record }];
  return JSON.stringify(dataset, null, 2);
}

/** What is said of references, by file. */
function referencesIn({ stdout }: { stdout: string }): string[] {
  const { files } = JSON.parse(stdout) as { files: { file: string; findings: Finding[] }[] };
  return files.flatMap(({ file, findings }) => findings.filter(({ rule }) => rule === "references-resolve").map(({ message }) => `${file}: ${message}`));
}

const missing = (file: string) => [`asks.json: No record of "Messages of the third River Forum" in ${file} has the ID "river-2030-msg-999".`];

describe("records name those of other files of the call", () => {
  test("which are there, or not; alone, a file may name what is elsewhere", () => {
    const cwd = makeFolder({ "asks.json": clustering("river-2030-msg-999"), "good.json": clustering("river-2030-msg-001"), "messages.json": read("messages.json") });
    const references = (...files: string[]) => referencesIn(igfWith({ cwd }, "validate", "--format", "json", ...files));
    expect(references("asks.json")).toEqual([]);
    expect(references("asks.json", "missing.json")).toEqual([]);
    expect(references("asks.json", "messages.json")).toEqual(missing("messages.json"));
    expect(references("messages.json", "asks.json")).toEqual(missing("messages.json"));
    expect(references("good.json", "messages.json")).toEqual([]);
  });

  test("in every format, and from standard input", () => {
    const cwd = makeFolder({ "asks.json": clustering("river-2030-msg-999"), "messages.json": read("messages.json") });
    for (const name of ["m.yaml", "m.ndjson"]) igfWith({ cwd }, "convert", "messages.json", name);
    writeFileSync(join(cwd, "m.ndjson.gz"), gzipSync(readFileSync(join(cwd, "m.ndjson"))));
    for (const name of ["m.yaml", "m.ndjson", "m.ndjson.gz"]) expect(referencesIn(igfWith({ cwd }, "validate", "--format", "json", "asks.json", name))).toEqual(missing(name));
    const piped = igfInShell(`cd '${cwd}' && igf validate - messages.json --format json < asks.json`);
    expect(referencesIn(piped)).toEqual(missing("messages.json").map((line) => line.replace("asks.json", "-")));
  });

  test("also where several cores look at a file, which do not know the others", () => {
    const cwd = makeFolder({ "messages.json": read("messages.json"), "asks.json": clustering("river-2030-msg-999") });
    igfWith({ cwd }, "convert", "asks.json", "asks.ndjson");
    const asks = readFileSync(join(cwd, "asks.ndjson"), "utf8").trimEnd();
    const retired = (index: number) => JSON.stringify({ type: "Retired", id: `river-ask-9${index}`, since: "1.0.0", replacedBy: [], reason: `${"It was said long, ".repeat(70)}long since.` });
    writeFileSync(join(cwd, "asks.ndjson"), [asks, ...Array.from({ length: 4000 }, (_, index) => retired(index))].join("\n"));
    const found = referencesIn(igfWith({ cwd }, "validate", "--format", "json", "--jobs", "2", "asks.ndjson", "messages.json"));
    expect(found).toEqual(missing("messages.json").map((line) => line.replace("asks.json", "asks.ndjson")));
  });
});
