import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Finding } from "@igf/validator";
import { folder, igfWith, makeFolder } from "./igf.js";

const dataset = readFileSync(join(folder, "examples/valid-dataset.json"));

/** A folder with a dataset in CSV, in the folder `tables`. */
function makeTables(): string {
  const cwd = makeFolder({ "d.json": dataset });
  expect(igfWith({ cwd }, "convert", "d.json", "tables", "--to", "csv").status).toBe(0);
  return cwd;
}

interface Said {
  readonly file: string;
  readonly valid: boolean;
  readonly records: Record<string, number>;
  readonly findings: Finding[];
}

function validate(cwd: string, ...args: string[]): Said[] {
  return (JSON.parse(igfWith({ cwd }, "validate", "--format", "json", ...args).stdout) as { files: Said[] }).files;
}

/** Writes something else into a table; returns the line and column at which it stands. */
function spoil(cwd: string, table: string, from: string, to: string): readonly [line: number, column: number] {
  const path = join(cwd, "tables", table);
  const text = readFileSync(path, "utf8").replace(from, to);
  writeFileSync(path, text);
  const before = text.slice(0, text.indexOf(to)).split("\n");
  return [before.length, before.at(-1)!.length + 1];
}

describe("a dataset in CSV", () => {
  test("is valid as it was converted, whether its folder or its files are named", () => {
    const cwd = makeTables();
    const [json] = validate(cwd, "d.json");
    const expected = [{ file: "tables", valid: true, records: json!.records, findings: [] }];
    expect(validate(cwd, "tables")).toMatchObject(expected);
    expect(validate(cwd, "tables/*.csv")).toMatchObject(expected);
    expect(validate(cwd, "tables/themes.csv", "tables/sources.csv", "tables/dataset.csv", "tables/topics.csv", "tables")).toMatchObject(expected);
    expect(igfWith({ cwd }, "validate", "tables").stdout).toContain("tables");
    const alone = (...args: string[]) => igfWith({ cwd, env: { COLUMNS: "200" } }, "validate", ...args).stdout.replace(/\s+/g, " ");
    expect(alone("tables/themes.csv")).toContain("References and positions not checked: that takes all tables of the dataset. Name their folder: tables.");
    renameSync(join(cwd, "tables/dataset.csv"), join(cwd, "dataset.csv"));
    expect(alone("tables/themes.csv")).toContain("that takes the header of the dataset, a dataset.csv beside the tables or the first line of NDJSON.");
  });

  test("has one finding for a reference that leads nowhere, at its place in its file; a table alone has none", () => {
    const cwd = makeTables();
    const [line, column] = spoil(cwd, "topics.csv", "example-river-2030-theme-1,", "example-river-2030-theme-9,");
    const [{ file, valid, findings }] = validate(cwd, "tables") as [Said];
    expect({ file, valid }).toEqual({ file: "tables", valid: false });
    expect(findings.filter(({ rule }) => rule === "references-resolve")).toMatchObject([{ file: "tables/topics.csv", line, column, message: 'No record of the dataset has the ID "example-river-2030-theme-9".' }]);
    expect(validate(cwd, "tables/topics.csv")).toMatchObject([{ file: "tables/topics.csv", valid: true }]);
    expect(igfWith({ cwd }, "validate", "tables").stdout).toContain(`tables/topics.csv:${line}:${column}`);
    expect(igfWith({ cwd }, "validate", "tables", "--format", "junit").stdout).toContain(`classname="tables" name="references-resolve" file="tables/topics.csv" line="${line}"`);
  });

  test("needs all of its tables, which may be packed", () => {
    const cwd = makeTables();
    writeFileSync(join(cwd, "tables/topics.csv.gz"), gzipSync(readFileSync(join(cwd, "tables/topics.csv"))));
    const named = (topics: string) => validate(cwd, ...["dataset", "sources", "events", "themes", "messages", "retired"].map((name) => `tables/${name}.csv`), ...(topics === "" ? [] : [topics]));
    expect(named("tables/topics.csv.gz")).toMatchObject([{ file: "tables", valid: true }]);
    expect(named("")).toMatchObject([{ file: "tables", error: "Of the tables of a dataset in tables, some were named, and these were not: topics.csv, topics.csv.gz. Name the folder: all of its tables are one dataset." }]);
    for (const ending of ["csv", "csv.gz"]) renameSync(join(cwd, `tables/topics.${ending}`), join(cwd, `topics.${ending}`));
    expect(named("")[0]!.findings).toContainEqual(expect.objectContaining({ file: "tables/dataset.csv", line: 2, rule: "fields-are-present", message: "The dataset has no file topics.csv." }));
  });

  test("is not its header alone, unless that lies alone", () => {
    const cwd = makeTables();
    expect(validate(cwd, "tables/dataset.csv")).toMatchObject([{ file: "tables", error: expect.stringContaining("these were not: events.csv,") as string }]);
    mkdirSync(join(cwd, "alone"));
    renameSync(join(cwd, "tables/dataset.csv"), join(cwd, "alone/dataset.csv"));
    expect(validate(cwd, "alone/dataset.csv")).toMatchObject([{ file: "alone/dataset.csv", valid: true }]);
  });

  test("lacks a table in whose place a folder stands", () => {
    const cwd = makeTables();
    rmSync(join(cwd, "tables/retired.csv"));
    mkdirSync(join(cwd, "tables/retired.csv"));
    expect(validate(cwd, "tables")[0]!.findings).toMatchObject([{ file: "tables/dataset.csv", message: "The dataset has no file retired.csv." }]);
  });

  test.each([["messages-copy", " Did you mean messages?"], ["notes", ""]])("is refused while %s.csv stands beside its tables, as it is when it is converted", (name, meant) => {
    const cwd = makeTables();
    writeFileSync(join(cwd, `tables/${name}.csv`), readFileSync(join(cwd, "tables/messages.csv")));
    const said = igfWith({ cwd }, "validate", "tables");
    expect({ status: said.status, text: said.stderr.replace(/\s+/g, " ") }).toEqual({
      status: 2,
      text: expect.stringContaining(`tables/${name}.csv stands among the tables of a dataset, and no dataset has a table ${name}.${meant} Rename the file, or move it elsewhere.`) as string,
    });
    expect(igfWith({ cwd }, "convert", "tables", "e.json").stderr).toContain(`has no table ${name}.${meant}`);
    renameSync(join(cwd, `tables/${name}.csv`), join(cwd, `${name}.csv`));
    expect(validate(cwd, "tables")).toMatchObject([{ valid: true }]);
  });

  test("has one finding for a table with the records of another one", () => {
    const cwd = makeTables();
    writeFileSync(join(cwd, "tables/messages.csv"), readFileSync(join(cwd, "tables/topics.csv")));
    expect(validate(cwd, "tables")[0]!.findings).toMatchObject([{ file: "tables/messages.csv", line: 1, rule: "type-is-known", message: "The columns are those of a Topic record, and messages.csv is for a Message record." }]);
    // By itself, a file may have any name.
    expect(validate(cwd, "tables/messages.csv")).toMatchObject([{ valid: true, records: { Topic: 2 } }]);
  });

  test("may have capitals in the names of its tables", () => {
    const cwd = makeTables();
    renameSync(join(cwd, "tables/messages.csv"), join(cwd, "tables/Messages.csv"));
    expect(validate(cwd, "tables")).toMatchObject([{ valid: true }]);
    expect(igfWith({ cwd }, "convert", "tables", "e.json").status).toBe(0);
  });

  test("may be named by other files", () => {
    const cwd = makeTables();
    const asks = JSON.parse(readFileSync(join(folder, "../validator/fixtures/valid/consultations.json"), "utf8")) as { clusters: { members: { record: string }[] }[] };
    const [member] = asks.clusters[0]!.members;
    asks.clusters[0]!.members.push({ ...member!, record: "example-river-2030-msg-999" });
    writeFileSync(join(cwd, "asks.json"), JSON.stringify(asks));
    const found = validate(cwd, "asks.json", "tables").flatMap(({ findings }) => findings.filter(({ rule }) => rule === "references-resolve"));
    expect(found).toMatchObject([{ file: "asks.json", message: expect.stringMatching(/ in tables\/dataset\.csv has the ID "example-river-2030-msg-999"\.$/) as string }]);
  });
});
