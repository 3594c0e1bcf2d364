import { describe, expect, test } from "vitest";
import { splitDataset, tablesOf, toCells, type JsonSchema } from "@igf/schema/tables";
import schema from "@igf/schema/json-schema/messages-dataset.schema.json" with { type: "json" };
import { collectIds, createCheck } from "../src/formats.js";
import { conceptIds, datasets, type JsonObject } from "./support/river-forum.js";

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The files of a dataset in CSV, by name. */
function filesOf(dataset: JsonObject): Record<string, string> {
  const parts = splitDataset(dataset, tablesOf(schema as unknown as JsonSchema));
  return Object.fromEntries(
    parts.map(({ table, records }) => [
      `river/${table.name}.csv`,
      [table.columns.map(({ name }) => name), ...records.map((record) => toCells(record, table))].map((cells) => `${cells.map(cell).join(",")}\r\n`).join(""),
    ]),
  );
}

function feed(target: ReturnType<typeof createCheck> | ReturnType<typeof collectIds>, files: Record<string, string>): void {
  for (const [index, [name, text]] of Object.entries(files).entries()) {
    if (index > 0) target.next!(name);
    target.push(Buffer.from(text));
  }
}

function check(files: Record<string, string>) {
  const whole = createCheck({ format: "csv", file: Object.keys(files)[0]!, vocabularies: conceptIds });
  feed(whole, files);
  const summary = whole.end();
  return { summary, findings: whole.take().map(({ finding }) => finding) };
}

const files = filesOf(datasets.messages);
const spoilt = (name: string, from: string, to: string) => {
  expect(files[name]).toContain(from);
  return { ...files, [name]: files[name]!.replace(from, to) };
};

describe("the files of a dataset in CSV", () => {
  test("are one dataset", () => {
    const { summary, findings } = check(files);
    expect(findings).toEqual([]);
    const count = (list: string) => (datasets.messages[list] as unknown[]).length;
    expect(summary).toMatchObject({ valid: true, type: "MessagesDataset", title: "Messages of the third River Forum", records: { SourceDocument: count("sources"), Message: count("messages"), Theme: count("themes") } });
  });

  test("may come in any order, after the header and the documents", () => {
    const [header, sources, ...others] = Object.entries(files);
    expect(check(Object.fromEntries([header!, sources!, ...others.reverse()])).findings).toEqual([]);
  });

  test("name records of each other, and a finding has the place in its file", () => {
    const faulty = spoilt("river/topics.csv", "river-2030-theme-1", "river-2030-theme-9");
    const [line] = faulty["river/topics.csv"]!.split("\r\n").flatMap((row, index) => (row.includes("theme-9") ? [index + 1] : []));
    const { findings } = check(faulty);
    expect(findings.filter(({ rule }) => rule === "references-resolve")).toMatchObject([
      { file: "river/topics.csv", line, column: faulty["river/topics.csv"]!.split("\r\n")[line! - 1]!.indexOf("river-2030-theme-9") + 1, pointer: "/theme" },
    ]);
  });

  test("share no ID", () => {
    const { findings } = check(spoilt("river/messages.csv", "river-2030-msg-001", "river-2030-theme-1"));
    const [line] = files["river/themes.csv"]!.split("\r\n").flatMap((row, index) => (row.includes(",river-2030-theme-1,") ? [index + 1] : []));
    expect(findings.filter(({ rule }) => rule === "ids-are-unique")).toMatchObject([
      { file: "river/messages.csv", line: 2, message: `The ID "river-2030-theme-1" is already that of line ${line} of river/themes.csv.` },
    ]);
  });

  test("are all there, if only with their first row", () => {
    const { "river/retired.csv": retired, ...others } = files;
    const columns = retired!.trimEnd();
    expect(check(others).findings).toMatchObject([{ rule: "fields-are-present", file: "river/dataset.csv", line: 2, column: 1, message: "The dataset has no file retired.csv.", mend: `Add retired.csv. If there is nothing to put into it, it holds the names of the columns alone: ${columns.split("\r\n")[0]}` }]);
    // What cannot be read is there.
    expect(check({ ...others, "river/retired.csv": "" }).findings).toMatchObject([{ file: "river/retired.csv", message: expect.stringContaining("empty") as string }]);
  });

  test("that name records of a file that is missing, or cannot be read, are not blamed for it", () => {
    const { "river/topics.csv": topics, ...others } = files;
    expect(check(others).findings).toMatchObject([{ message: "The dataset has no file topics.csv." }]);
    expect(check({ ...others, "river/topics.csv": topics!.replace(",title", ",").replace("theme,", ",") }).findings.map(({ file }) => file)).not.toContain("river/messages.csv");
    const { "river/themes.csv": _, "river/events.csv": __, ...few } = others;
    expect(check(few).findings.map(({ message }) => message)).toEqual(["events", "themes", "topics"].map((list) => `The dataset has no file ${list}.csv.`));
  });

  test("count on after a row that cannot be read", () => {
    const [first, second, ...rest] = files["river/messages.csv"]!.split("\r\n");
    const [third, ...last] = rest;
    expect(last.length).toBeGreaterThan(1);
    for (const broken of [`${second},`, `${second!.slice(0, 40)}"${second!.slice(40)}`])
      expect(check({ ...files, "river/messages.csv": [first, broken, third, ...last].join("\r\n") }).findings).toMatchObject([{ rule: "csv-is-well-formed", line: 2 }]);
  });

  test("hold what the dataset has", () => {
    const asks = "type,id,consultation\r\nAsk,river-ask-001,river-consultation-1\r\n";
    const { findings } = check({ ...files, "river/asks.csv": asks });
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(["river/asks.csv"]));
    expect(check({ ...files, "river/again.csv": files["river/dataset.csv"]! }).findings).toMatchObject([{ file: "river/again.csv", line: 2, message: "The header of the dataset has a second row." }]);
    const [columns, row] = files["river/dataset.csv"]!.split("\r\n") as [string, string];
    expect(check({ ...files, "river/dataset.csv": `${columns}\r\n` }).findings).toMatchObject([{ file: "river/dataset.csv", line: 1, message: "The header of the dataset has no row." }]);
    // Of a row that cannot be read, that is said, and no more.
    expect(check({ ...files, "river/dataset.csv": `${columns}\r\n${row},\r\n` }).findings).toMatchObject([{ line: 2, rule: "csv-is-well-formed" }]);
  });

  test("are known to other files together", () => {
    const collector = collectIds({ format: "csv", file: "river/dataset.csv" });
    feed(collector, files);
    const { prefix, typeOf } = collector.end();
    expect([prefix, typeOf("river-2030-msg-001"), typeOf("river-2030-theme-1")]).toEqual(["river-2030", "Message", "Theme"]);
  });
});
