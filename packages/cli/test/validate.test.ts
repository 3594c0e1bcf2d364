import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Finding } from "@igf/validator";
import { describe, expect, test } from "vitest";
import { folder, igf, igfWith, makeFolder, shipped } from "./igf.js";

const valid = "examples/valid-dataset.json";
const faulty = "examples/faulty-dataset.json";
const sourceText = "example-river-forum-2030-report=examples/example-river-forum-2030.txt";

/** What `--format json` prints, and the findings of the first file as "line:column rule". */
function validateToJson(...args: string[]) {
  const { status, stdout, stderr } = igf("validate", "--format", "json", ...args);
  const output = JSON.parse(stdout) as { valid: boolean; files: { file: string; valid?: boolean; error?: string; findings: Finding[]; quotesChecked: string[]; quotesNotChecked: string[] }[] };
  const findings = (output.files[0]?.findings ?? []).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  return { status, stderr, output, findings };
}

describe("the examples", () => {
  test("the valid one", () => {
    const { status, stdout, stderr } = igf("validate", valid);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatchSnapshot();
  });

  test("the faulty one: each fault is found once, where it is, with what was meant", () => {
    const { status, stdout, stderr } = igf("validate", faulty);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatchSnapshot();
    expect(validateToJson(faulty).findings).toEqual(faultsBeside(readFileSync(join(folder, valid), "utf8"), readFileSync(join(folder, faulty), "utf8")));
  });

  test("with their source text, the quotes of both are looked up in it", () => {
    expect(igf("validate", valid, "--source-text", sourceText)).toMatchObject({ status: 0, stdout: expect.stringContaining("Quotes looked up in example-river-forum-2030-report") });
    const without = validateToJson(faulty).findings;
    const more = validateToJson(faulty, "--source-text", sourceText).findings.filter((finding) => !without.includes(finding));
    expect(more).toEqual(["154:15 quotes-stand-in-their-source"]);
  });
});

/** Compares the two examples line by line: the rules that the differences break, where they break them. */
function faultsBeside(right: string, wrong: string): string[] {
  const places: Record<string, string> = {
    disclamer: "3 fields-are-known",
    Final: "17 values-are-allowed",
    "06-31": "15 dates-are-real",
    "sdg-18": "17 concepts-are-known",
    "theme-3": "16 references-resolve",
    '"4"': "19 values-have-the-right-type",
    "msg-005": "13 ids-are-unique",
  };
  const lines = right.split("\n");
  return wrong.split("\n").flatMap((line, index) => {
    const place = line === lines[index] ? undefined : Object.keys(places).find((part) => line.includes(part));
    return place === undefined ? [] : [`${index + 1}:${places[place]}`];
  });
}

describe("the shipped dataset", () => {
  test("is valid, and its quotes are looked up in the shipped text without being asked", () => {
    const { status, output } = validateToJson(shipped);
    expect({ status, findings: output.files[0]!.findings }).toEqual({ status: 0, findings: [] });
    expect(output.files[0]!.quotesChecked).toEqual(["lillestrom-igf-messages-draft-2025-06-27"]);
  });

  test("is not valid with one letter of a message changed", () => {
    const changed = readFileSync(shipped, "utf8").replace("As reliance on digital services increases", "As reliance on digital service increases");
    const path = join(makeFolder({ "changed.json": changed }), "changed.json");
    expect(validateToJson(path)).toMatchObject({ status: 1, findings: [expect.stringMatching(/quotes-stand-in-their-source$/)] });
  });
});

test("of several files, each is reported, and the worst decides the status", () => {
  const { status, stdout, stderr } = igf("validate", valid, faulty, "examples/missing.json");
  expect(status).toBe(2);
  expect(stdout).toContain("✓ valid  examples/valid-dataset.json");
  expect(stdout).toContain("✗ not valid  examples/faulty-dataset.json: 7 errors");
  expect(stdout).toContain("3 files: 1 valid, 1 not valid, 1 could not be read");
  expect(stderr).toBe("error: There is no file examples/missing.json. Check the name and the folder.\n");
});

test("--format json prints one document, with the reports in the order of the call", () => {
  const { status, stderr, output } = validateToJson(valid, "examples/missing.json", faulty);
  expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  expect(output.valid).toBe(false);
  expect(output.files.map(({ file, valid, error }) => ({ file, valid, error }))).toEqual([
    { file: valid, valid: true, error: undefined },
    { file: "examples/missing.json", valid: undefined, error: "There is no file examples/missing.json. Check the name and the folder." },
    { file: faulty, valid: false, error: undefined },
  ]);
  expect(output.files[0]).toMatchObject({ type: "MessagesDataset", records: { Message: 6 }, quotesNotChecked: ["example-river-forum-2030-report"] });
});

test("warnings are shown, and do not make a dataset invalid", () => {
  const dataset = readFileSync(join(folder, valid), "utf8").replace('"codes": ["sdg-16", "wsis-c5"]', '"codes": ["sdg-16", "wsis-c5", "sdg-16"]');
  const { status, stdout } = igfWith({ cwd: makeFolder({ "twice.json": dataset }) }, "validate", "twice.json");
  expect(status).toBe(0);
  expect(stdout).toContain("warning  lists-name-nothing-twice");
  expect(stdout).toContain("✓ valid  twice.json: 1 warning");
});

describe("what cannot be read ends with status 2, one sentence and how to mend it", () => {
  test.each([
    ["a missing file", ["nothing.json"], "There is no file nothing.json. Check the name and the folder."],
    ["a misspelt file", ["examples/valid-datset.json"], "There is no file examples/valid-datset.json. Did you mean examples/valid-dataset.json? Check the name and the folder."],
    ["a folder without data", ["src"], "src holds no file whose name ends as that of a dataset. Name a folder with files that end in .json, .ndjson, .jsonl, .csv, .yaml, .yml or one of these and .gz."],
    ["a file with another ending", ["examples/valid-dataset.jsn"], "There is no file examples/valid-dataset.jsn. Did you mean examples/valid-dataset.json? Check the name and the folder."],
    ["a file taken for a folder", ["README.md/x.json"], "There is no file README.md/x.json. Check the name and the folder."],
    ["a source text without a file", [valid, "--source-text", "report"], "--source-text report does not say which file holds the text. Write --source-text ID=FILE, with the ID that the dataset gives the document."],
    ["a missing source text", [valid, "--source-text", "report=none.txt"], "There is no file none.txt. Check the name and the folder."],
    [
      "the source text of another document",
      [valid, "--source-text", "example-river-forum-report=examples/example-river-forum-2030.txt"],
      "No dataset has a document example-river-forum-report. Did you mean example-river-forum-2030-report? Write --source-text ID=FILE with the document's ID in the dataset.",
    ],
  ])("%s", (_, args, sentences) => {
    expect(igf("validate", ...args)).toMatchObject({ status: 2, stderr: `error: ${sentences}\n` });
  });

  test.skipIf(process.platform === "win32")("a file that may not be read", () => {
    const path = join(makeFolder({ "secret.json": "{}" }), "secret.json");
    spawnSync("chmod", ["755", dirname(path)]);
    chmodSync(path, 0);
    // The superuser may read everything: as nobody, it is the file that refuses.
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    expect(igfWith(uid, "validate", path)).toEqual({ status: 2, stdout: "", stderr: `error: ${path} may not be read. Give yourself permission to read it, or copy it to a folder of your own.\n` });
  });
});
