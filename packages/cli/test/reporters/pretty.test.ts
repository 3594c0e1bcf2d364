import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/output/display-width.js";
import { folder } from "../igf.js";
import { faultyFiles, hostileFile } from "../support/fixtures.js";
import { report } from "../support/report.js";

const faulty = "examples/faulty-dataset.json";
const counted = {
  errors: 12_345,
  warnings: 1,
  repeats: [{ rule: "ids-are-unique", message: 'The ID "a" is already that of item 5 of "messages".', times: 9_997 }],
  notDescribed: 2_300,
  notExplained: 1,
};

test.each([40, 100])("in a terminal of %i columns", async (width) => {
  expect(await report("pretty", [faulty], width)).toMatchSnapshot();
});

test("of several files: each with its summary, the total, and how often each rule is broken", async () => {
  const again = { file: "again.json", bytes: readFileSync(join(folder, faulty), "utf8").replace('"2030-06-12/2030-06-31"', "null") };
  expect(await report("pretty", ["examples/valid-dataset.json", faulty, again])).toMatchSnapshot();
});

describe("what is only counted", () => {
  test("of a file with more faulty records than anybody looks into", async () => {
    const record = (fields: object) => JSON.stringify({ type: "Retired", id: "river-2030-msg-009", since: "1.1.0", replacedBy: [], ...fields });
    const others = Array.from({ length: 10 }, (_, index) => record({ reason: index }));
    const lines = [...others, ...Array<string>(10_050).fill(record({ reson: "It was said twice." }))];
    expect(await report("pretty", [{ file: "many.ndjson", bytes: lines.join("\n"), limits: { maxFindings: 4, maxRepeats: 3 } }])).toMatchSnapshot();
  });

  test("is told in numbers, with how to see it", async () => {
    expect(await report("pretty", [{ file: "many.json", bytes: "", summary: counted }], 100)).toMatchSnapshot();
  });

  test("is counted by rule, and a table that cannot be complete says so", async () => {
    const written = await report("pretty", [{ file: "many.json", bytes: "", summary: counted }]);
    expect(written).toContain("Findings by rule, without those not shown:\n  9,997  ids-are-unique\n      1  documents-are-not-empty\n");
    const complete = await report("pretty", [{ file: "many.json", bytes: "", summary: { ...counted, notDescribed: 0, notExplained: 0 } }]);
    expect(complete).toContain("Findings by rule:\n");
  });

  test("in a short report of one file, nothing is counted twice", async () => {
    expect(await report("pretty", [faulty])).not.toContain("by rule");
  });
});

test("an excerpt that begins inside a line says so, and the mark stands under the place", async () => {
  const { createReporter } = await import("../../src/output/reporters/create-reporter.js");
  const { describeBytes } = await import("../support/describe-bytes.js");
  const { findings } = describeBytes("long.json", Buffer.from(`{ "reason": "${"𝔾".repeat(500)}", "type": "Retird" }`));
  const { finding } = findings.find(({ finding }) => finding.rule === "type-is-known")!;
  let written = "";
  const reporter = await createReporter("pretty", { write: (text) => void (written += text) }, { width: 80, paint: (_, text) => text });
  reporter.finding({ finding, excerpt: { text: '𝔾𝔾", "type": "Retird" }', column: finding.column! - 13 } });
  const [shown, mark] = written.split("\n").slice(3) as [string, string];
  expect(shown).toContain('│ …𝔾𝔾", "type": "Retird" }');
  expect(displayWidth(mark.slice(0, mark.indexOf("^")))).toBe(displayWidth(shown.slice(0, shown.indexOf('"Retird"'))));
});

test("of records without the header of their dataset, what was not checked is told", async () => {
  const lines = readFileSync(join(folder, "../validator/fixtures/valid/messages.json"), "utf8");
  const { messages, sources, ...dataset } = JSON.parse(lines) as { messages: object[]; sources: object[] };
  const write = (...records: object[]) => [{ file: "x.ndjson", bytes: records.map((record) => JSON.stringify(record)).join("\n") }];
  const notChecked = "References and positions not checked";
  expect(await report("pretty", write(...messages))).toContain(notChecked);
  expect(await report("pretty", write(...sources))).not.toContain(notChecked);
  const header = Object.fromEntries(Object.entries(dataset).filter(([key]) => !["events", "themes", "topics", "retired"].includes(key)));
  expect(await report("pretty", write({ ...header, sources }, ...messages))).not.toContain(notChecked);
});

test("nothing that a file holds reaches the terminal as a control character", async () => {
  for (const each of [...faultyFiles, hostileFile]) {
    expect(await report("pretty", [each])).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
  }
});

test("of very many kinds of findings, the ten most frequent are named", async () => {
  const repeats = Array.from({ length: 5_000 }, (_, index) => ({ rule: "ids-are-unique", message: `Kind ${index}.`, times: index + 1 }));
  const lines = (await report("pretty", [{ file: "many.json", bytes: "", summary: { ...counted, repeats } }])).split("\n").filter((line) => line.startsWith("… and"));
  expect(lines.slice(0, 2)).toEqual(["… and 5,000 more of ids-are-unique: Kind 4999.", "… and 4,999 more of ids-are-unique: Kind 4998."]);
  expect(lines.slice(10)).toEqual(["… and 12,452,545 more of other kinds.", "… and 2,300 more findings not shown: --max-findings all shows every one.", "… and 1 more faulty record in which nobody looked for what is wrong:"]);
});

test("the rule that is to be looked up first is one that makes a file not valid", async () => {
  const retired = { type: "Retired", id: "river-2030-msg-009", since: "1.1.0", replacedBy: [], reason: "n/a" };
  const lines = [retired, { ...retired, id: "river-2030-msg-010", reason: 5 }].map((record) => JSON.stringify(record)).join("\n");
  const written = await report("pretty", [{ file: "retired.ndjson", bytes: lines }]);
  expect(written).toMatch(/warning {2}texts-are-no-placeholders[^]*error {2}values-have-the-right-type[^]*explain values-have-the-right-type\n$/);
  expect(await report("pretty", [{ file: "retired.ndjson", bytes: JSON.stringify(retired) }])).toContain("explain texts-are-no-placeholders");
});
