import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sources } from "@igf/sources";
import { describe, expect, test } from "vitest";
import { shippedHashes } from "../src/input/shipped-hashes.js";
import { folder, igfWith, makeFolder, shipped } from "./igf.js";

const report = readFileSync(join(folder, "examples/example-river-forum-2030.txt"), "utf8");
const valid = readFileSync(join(folder, "examples/valid-dataset.json"), "utf8");
const id = "example-river-forum-2030-report";

/** What is said about the quotes of a file. */
function quotes(files: Record<string, string>, ...args: string[]) {
  const { status, stdout } = igfWith({ cwd: makeFolder(files) }, "validate", "--format", "json", ...args);
  const [file] = (JSON.parse(stdout) as { files: { quotesChecked: string[]; quotesNotChecked: string[]; findings: { rule: string; mend: string }[] }[] }).files;
  return { status, checked: file!.quotesChecked, notChecked: file!.quotesNotChecked, findings: file!.findings.map(({ rule, mend }) => `${rule}: ${mend}`) };
}

test("the hashes of the shipped texts are those of the package", () => {
  expect(shippedHashes).toEqual(sources.filter(({ textIncluded }) => textIncluded).map(({ sha256 }) => sha256));
});

describe("a text that is given", () => {
  test("is the one in which quotes are looked up", () => {
    expect(quotes({ "x.json": valid, "r.txt": report }, "x.json", "--source-text", `${id}=r.txt`)).toEqual({ status: 0, checked: [id], notChecked: [], findings: [] });
  });

  test("and has other line ends is not, and it is said how to mend it", () => {
    const windows = { "x.json": valid, "r.txt": `\ufeff${report.replaceAll("\n", "\r\n")}` };
    const mend = "Give the text without its byte-order mark, with LF at the end of each line: then it is the one that the ranges count in.";
    expect(quotes(windows, "x.json", "--source-text", `${id}=r.txt`)).toEqual({ status: 1, checked: [], notChecked: [id], findings: [`source-texts-match: ${mend}`] });
  });

  test("can be named in the configuration, by its place beside that", () => {
    const config = JSON.stringify({ sourceTexts: { [id]: "texts/r.txt" } });
    expect(quotes({ "data/x.json": valid, "igf.config.json": config, "texts/r.txt": report }, "data/x.json")).toMatchObject({ status: 0, checked: [id] });
  });
});

describe("shipped texts are recognised by their hash", () => {
  const dataset = readFileSync(shipped, "utf8");
  const [document] = (JSON.parse(dataset) as { sources: { id: string; sha256: string }[] }).sources;

  test("in NDJSON", () => {
    const lines = readFileSync(shipped.replace(/json$/, "ndjson"), "utf8");
    expect(quotes({ "x.ndjson": lines }, "x.ndjson")).toMatchObject({ status: 0, findings: [], checked: expect.arrayContaining([document!.id]) });
    expect(quotes({ "x.ndjson": lines.replace("As reliance on", "As relyance on") }, "x.ndjson").findings).toEqual([expect.stringMatching(/^quotes-stand-in-their-source: /)]);
  });

  test("in a dataset that is longer than what is held of it", () => {
    // White space is no part of a dataset, but has to be read.
    const long = dataset.replace('"messages": [', `"messages": [${" ".repeat(5 << 20)}`);
    expect(quotes({ "x.json": long }, "x.json").checked).toContain(document!.id);
    expect(quotes({ "x.json": long.replace("As reliance on", "As relyance on") }, "x.json").findings).toEqual([expect.stringMatching(/^quotes-stand-in-their-source: /)]);
  });
});
