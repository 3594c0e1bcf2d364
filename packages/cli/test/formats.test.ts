import { describe, expect, test } from "vitest";
import type { Finding } from "@igf/validator";
import type { Log } from "sarif";
import { igf, makeFolder } from "./igf.js";

const faulty = "examples/faulty-dataset.json";

/** What each format says of places and rules, as "line:column rule". */
const readers: Record<string, (output: string) => string[]> = {
  pretty: (output) => Array.from(output.matchAll(/^\S+\.json:(\d+:\d+) {2}\w+ {2}(\S+)$/gm), ([, place, rule]) => `${place} ${rule}`),
  json: (output) => (JSON.parse(output) as { files: { findings: Finding[] }[] }).files[0]!.findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
  ndjson: (output) =>
    output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Finding & { kind: string })
      .flatMap(({ kind, line, column, rule }) => (kind === "finding" ? `${line}:${column} ${rule}` : [])),
  sarif: (output) =>
    (JSON.parse(output) as Log).runs[0]!.results!.map(({ ruleId, locations }) => {
      const { startLine, startColumn } = locations![0]!.physicalLocation!.region!;
      return `${startLine}:${startColumn} ${ruleId}`;
    }),
  junit: (output) => Array.from(output.matchAll(/<failure type="(.+?)".*?>[^:]+:(\d+:\d+)/g), ([, rule, place]) => `${place} ${rule}`),
  github: (output) => Array.from(output.matchAll(/^::error file=.+?,line=(\d+),col=(\d+),title=(.+?)::/gm), ([, line, column, rule]) => `${line}:${column} ${rule}`),
};

describe("every format", () => {
  test.each(Object.entries(readers))("%s says the same of the faulty example", (format, read) => {
    const { status, stdout, stderr } = igf("validate", faulty, "--format", format);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(read(stdout)).toEqual([
      "15:3 fields-are-known",
      "24:17 values-are-allowed",
      "44:15 dates-are-real",
      "84:17 concepts-are-known",
      "169:16 references-resolve",
      "190:19 values-have-the-right-type",
      "222:13 ids-are-unique",
    ]);
  });

  test.each(Object.keys(readers))("%s ends with status 0 for a valid file, and 2 for one that is missing", (format) => {
    expect(igf("validate", "examples/valid-dataset.json", "--format", format)).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout, stderr } = igf("validate", "missing.json", "--format", format);
    expect(status).toBe(2);
    expect(stdout + stderr).toContain("There is no file missing.json.");
  });
});

test("what a format is asked to show, it shows: the others are counted, and the report says how to see them", () => {
  const path = `${makeFolder({ "a.json": JSON.stringify({ type: "Retired", id: "a", since: "1.0.0", replacedBy: Array<number>(500).fill(1), reason: "b" }) })}/a.json`;
  const { stdout } = igf("validate", path, "--format", "github", "--max-findings", "3");
  expect(stdout.match(/^::error /gm)).toHaveLength(3);
  expect(stdout).toContain("497 more findings not shown: --max-findings all shows every one.");
  expect(igf("validate", path, "--format", "ndjson").stdout.match(/"kind":"finding"/g)).toHaveLength(500);
});
