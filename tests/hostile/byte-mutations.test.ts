import { findRule, validateText, type Finding, type InputFormat, type Report } from "@igf/validator";
import { parse as parseCsv } from "csv-parse/sync";
import { expect, test } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import { JsonReader } from "../../packages/validator/src/engine/read-json.js";
import { settingsOf } from "../../packages/validator/src/options.js";
import { datasets } from "../../packages/validator/test/support/river-forum.js";
import { toNdjson } from "../../packages/validator/test/support/to-ndjson.js";
import { mutateBytes } from "./mutate-bytes.js";
import { randomNumbers } from "./random-numbers.js";
import { refusesJson } from "./refuses-json.js";

/** Whether a report refuses what stands in a file, and not only what its records say of one another. */
function isRefused({ findings }: Pick<Report, "findings">): boolean {
  return findings.some(({ rule, severity }) => severity === "error" && findRule(rule)!.step !== "rules");
}

function expectPlaces(findings: readonly Finding[], bytes: Uint8Array): void {
  const lines = Buffer.from(bytes).toString("latin1").split(/\r\n|\r|\n/).length;
  const wrong = findings.find(({ line, column }) => !(line! >= 1 && line! <= lines && column! >= 1));
  expect(wrong).toBeUndefined();
}

/** Mutates a file again and again, and returns how often it is still accepted. */
function mutate(bytes: Uint8Array, rounds: number, look: (mutated: Buffer) => boolean): number {
  const random = randomNumbers(rounds);
  let accepted = 0;
  for (let round = 0; round < rounds; round += 1) accepted += look(mutateBytes(bytes, random)) ? 1 : 0;
  return accepted;
}

const inFormat = (format: InputFormat, file?: string) => (bytes: Uint8Array) => {
  const report = validateText(bytes, { format, ...(file !== undefined && { file }) });
  expectPlaces(report.findings, bytes);
  return report;
};

test("JSON is accepted exactly where others have nothing against it", () => {
  const validate = inFormat("json");
  const look = (bytes: Buffer) => {
    const judged = refusesJson(bytes);
    expect({ text: bytes.toString(), refused: isRefused(validate(bytes)) }).toEqual({ text: bytes.toString(), refused: judged !== null });
    return judged === null;
  };
  for (const dataset of Object.values(datasets)) expect(mutate(Buffer.from(JSON.stringify(dataset)), 250, look)).toBeGreaterThan(5);
});

test("JSON that is read record by record is accepted exactly where others have nothing against it", () => {
  const look = (bytes: Buffer) => {
    const reader = new JsonReader(null, settingsOf({}), { whole: 0, held: 2 ** 26 });
    for (let at = 0; at < bytes.length; at += 777) reader.push(bytes.subarray(at, at + 777));
    reader.end();
    const findings = reader.take().map(({ finding }) => finding);
    expectPlaces(findings, bytes);
    const judged = refusesJson(bytes);
    expect({ text: bytes.toString(), refused: isRefused({ findings }) }).toEqual({ text: bytes.toString(), refused: judged !== null });
    return judged === null;
  };
  for (const dataset of Object.values(datasets)) expect(mutate(Buffer.from(JSON.stringify(dataset)), 250, look)).toBeGreaterThan(5);
});

/** The lines of NDJSON; a carriage return alone ends one, too, where it does not stand inside of a record. */
function linesOf(bytes: Buffer): Buffer[] {
  const isJson = (line: string) => {
    try {
      return JSON.parse(line) !== undefined;
    } catch {
      return false;
    }
  };
  const lines = bytes.toString("latin1").split("\n").flatMap((line) => (isJson(line) ? [line] : line.split("\r")));
  return lines.filter((line) => !/^[ \t\r]*$/.test(line)).map((line) => Buffer.from(line, "latin1"));
}

test("NDJSON is accepted exactly where others have nothing against any of its lines", () => {
  const validate = inFormat("ndjson");
  const look = (bytes: Buffer) => {
    const [header, ...records] = linesOf(bytes);
    const judged = [header && refusesJson(header, "DatasetHeader"), ...records.map((line) => refusesJson(line))].find((fault) => fault !== null);
    const report = validate(bytes);
    // Whether the dataset may hold such a record is not asked of a line alone.
    const isForeign = report.findings.every(({ rule }) => rule === "type-is-known");
    if (judged !== undefined || !isForeign) expect({ text: bytes.toString(), refused: isRefused(report) }).toEqual({ text: bytes.toString(), refused: judged !== undefined });
    return judged === undefined;
  };
  for (const dataset of Object.values(datasets)) expect(mutate(Buffer.from(toNdjson(dataset)!), 250, look)).toBeGreaterThan(5);
});

test("YAML never makes it throw, and is never accepted where its value is not", () => {
  const validate = inFormat("yaml");
  const look = (bytes: Buffer) => {
    if (isRefused(validate(bytes))) return false;
    const value: unknown = parseYaml(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), { schema: "core" });
    expect({ text: bytes.toString(), fault: refusesJson(Buffer.from(JSON.stringify(value))) }).toEqual({ text: bytes.toString(), fault: null });
    return true;
  };
  expect(mutate(Buffer.from(stringify(datasets.messages)), 200, look)).toBeGreaterThan(10);
});

test("CSV never makes it throw, and is never accepted where others refuse its rows", () => {
  const validate = inFormat("csv", "retired.csv");
  const rows = Array.from({ length: 12 }, (_, index) => `Retired,river-${index},1.0.0,"[""river-msg-${index}""]","Said twice, é ${index}."\r\n`);
  const look = (bytes: Buffer) => {
    if (isRefused(validate(bytes))) return false;
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const [names, ...records] = parseCsv(text, { skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] }) as string[][];
    expect(names).toEqual(expect.arrayContaining(["type", "id", "since", "replacedBy", "reason"]));
    for (const cells of records) {
      const cell = (name: string) => cells[names!.indexOf(name)]!;
      const replacedBy = cell("replacedBy") === "" ? "[]" : cell("replacedBy");
      const record = `{"type":${JSON.stringify(cell("type"))},"id":${JSON.stringify(cell("id"))},"since":${JSON.stringify(cell("since"))},"replacedBy":${replacedBy},"reason":${JSON.stringify(cell("reason"))}}`;
      expect({ record, fault: refusesJson(Buffer.from(record)) }).toEqual({ record, fault: null });
    }
    return true;
  };
  expect(mutate(Buffer.from(`type,id,since,replacedBy,reason\r\n${rows.join("")}`), 1500, look)).toBeGreaterThan(100);
});
