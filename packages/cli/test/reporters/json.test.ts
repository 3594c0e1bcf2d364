import { validateText, type Report } from "@igf/validator";
import { describe, expect, test } from "vitest";
import { faultyFiles, hostileFile } from "../support/fixtures.js";
import { report } from "../support/report.js";

const files = [...faultyFiles, hostileFile];
const missing = { file: "missing.json", error: "There is no file missing.json. Check the name and the folder." };

/** What the validator says of a file, as one object. */
function expected({ file, bytes }: { file: string; bytes: Uint8Array | string }): Report {
  return JSON.parse(JSON.stringify(validateText(typeof bytes === "string" ? Buffer.from(bytes) : bytes, { file }))) as Report;
}

describe("json", () => {
  test("is one object, with what the validator says of each file", async () => {
    const { valid, files: reports } = JSON.parse(await report("json", files)) as { valid: boolean; files: Report[] };
    expect(valid).toBe(false);
    expect(reports.map(({ findings, errors, warnings, type }) => ({ findings, errors, warnings, type }))).toEqual(
      files.map(expected).map(({ findings, errors, warnings, type }) => ({ findings, errors, warnings, type })),
    );
  });

  test("is indented as JSON.stringify indents", async () => {
    const written = await report("json", ["examples/faulty-dataset.json", missing, "examples/valid-dataset.json"]);
    // Without findings, a list is written as a line of its own.
    expect(written.replace(/\[\n?\s*\]/g, "[]")).toBe(`${JSON.stringify(JSON.parse(written), null, 2)}\n`);
  });

  test.each([
    ["no file", [], true],
    ["a valid file", ["examples/valid-dataset.json"], true],
    ["a file that is missing", [missing], false],
  ])("of %s", async (_, reported, valid) => {
    expect(JSON.parse(await report("json", reported))).toMatchObject({ valid, files: reported.map((each) => (typeof each === "string" ? { file: each, findings: [] } : each)) });
  });
});

describe("ndjson", () => {
  test("is a line for each finding, and one for each file", async () => {
    const lines = (await report("ndjson", [...files, missing])).trimEnd().split("\n").map((line) => JSON.parse(line) as { kind: string });
    const findings = files.map(expected).flatMap((each) => [...each.findings.map((finding) => ({ kind: "finding", ...finding })), { kind: "summary", file: expect.any(String), valid: each.valid, errors: each.errors }]);
    expect(lines).toMatchObject([...findings, { kind: "summary", ...missing }]);
    expect(lines).toHaveLength(findings.length + 1);
  });
});

test.each(["json", "ndjson", "sarif"] as const)("%s that is printed on a terminal cannot disturb it", async (format) => {
  expect(await report(format, [...files, missing])).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
});
