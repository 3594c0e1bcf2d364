import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { describe, expect, test } from "vitest";
import { folder, igfWith, makeFolder } from "./igf.js";

const example = readFileSync(join(folder, "examples/valid-dataset.json"), "utf8");
const published = createRequire(import.meta.url).resolve("@igf/messages/igf-2025.json");

/** Runs a conversion in a folder with the given files. */
function convert(files: Record<string, string>, ...args: string[]) {
  const cwd = makeFolder(files);
  const ended = igfWith({ cwd }, "convert", ...args);
  return { ...ended, cwd, read: (path: string) => readFileSync(join(cwd, path), "utf8"), again: (...more: string[]) => igfWith({ cwd }, "convert", ...more) };
}

describe("from JSON to a format and back, a dataset is the same, byte for byte", () => {
  const datasets = { "the example": example, "the messages of 2025": readFileSync(published, "utf8") };

  test.each(Object.entries(datasets).flatMap(([name, json]) => ["between.ndjson", "between.yaml", "between"].map((between) => ({ name, json, between }))))("$name, by way of $between", ({ json, between }) => {
    const { status, stderr, again, read } = convert({ "in.json": json }, "in.json", between, ...(between === "between" ? ["--to", "csv"] : []));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(again(between, "out.json")).toMatchObject({ status: 0, stderr: "" });
    expect(read("out.json")).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
  });
});

test("CSV is a folder with a file for each type of record, as it is published", () => {
  const { cwd, stdout } = convert({}, published, "messages", "--to", "csv");
  expect(stdout).toBe("Written: messages  4 source documents, 1 event, 4 themes, 16 topics, 85 messages\n");
  const beside = published.replace(/\.json$/, "");
  expect(readdirSync(join(cwd, "messages")).sort()).toEqual(readdirSync(beside).sort());
  for (const file of readdirSync(beside)) expect(readFileSync(join(cwd, "messages", file), "utf8"), file).toBe(readFileSync(join(beside, file), "utf8"));
});

describe("records without an envelope", () => {
  const { messages, topics } = JSON.parse(example) as { messages: object[]; topics: object[] };
  const lines = [...topics, ...messages].map((record) => `${JSON.stringify(record)}\n`).join("");

  test("of one type are one CSV file, on standard output too", () => {
    const { stdout } = convert({ "in.json": JSON.stringify(messages) }, "in.json", "--to", "csv");
    expect(stdout).toMatch(/^type,id,event,theme,topic,position,text,/);
    const { again, read } = convert({ "messages.csv": stdout }, "messages.csv", "out.json");
    expect(JSON.parse(read("out.json"))).toEqual(messages);
    expect(again("messages.csv", "copy.yaml").status).toBe(0);
  });

  test("are read from CSV as a spreadsheet saves it in many countries, and the user is told so", () => {
    const csv = "type;id;since;replacedBy;reason\r\nRetired;river-1;1.0.0;[];Dit à l’été – en 2 €\r\n";
    const cwd = makeFolder({});
    writeFileSync(join(cwd, "in.csv"), Buffer.from(csv.replaceAll("’", "\x92").replaceAll("–", "\x96").replaceAll("€", "\x80"), "latin1"));
    const { status, stdout, stderr } = igfWith({ cwd }, "convert", "in.csv", "-", "--to", "ndjson");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "note: in.csv is not in UTF-8, and was read as Windows-1252. Look whether letters such as é and ü are right in what is written.\n" });
    expect(JSON.parse(stdout)).toMatchObject({ reason: "Dit à l’été – en 2 €" });
    expect(readdirSync(cwd)).toEqual(["in.csv"]);
  });

  test("are read from CSV with empty lines, which validate passes over too, and a fault after them is on its line", () => {
    const csv = 'type,id,since,replacedBy,reason\r\r\nRetired,river-1,1.0.0,[],"It was\nsaid twice."\r\r\nRetired,river-2,1.0.0,no list,Why not\r\r\n';
    expect(convert({ "in.csv": csv }, "in.csv", "--to", "json").stderr).toContain("in.csv:6: the column replacedBy holds no list");
    const { cwd, stdout } = convert({ "in.csv": csv.replace("no list", "[]") }, "in.csv", "--to", "json");
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(igfWith({ cwd }, "validate", "in.csv").status).toBe(0);
  });

  test("of several types are a folder, and lines again", () => {
    const { again, read } = convert({ "in.ndjson": lines }, "in.ndjson", "out", "--to", "csv");
    expect(again("out", "out.ndjson").status).toBe(0);
    expect(read("out.ndjson").trim().split("\n").sort()).toEqual(lines.trim().split("\n").sort());
  });
});

test("a header and its records may stand in one list of JSON", () => {
  const { retired, messages, topics, themes, events, ...header } = JSON.parse(example) as Record<string, unknown[]>;
  const list = [header, ...[events, themes, topics, messages, retired].flat()];
  expect(convert({ "in.json": JSON.stringify(list) }, "in.json", "--to", "json").stdout).toBe(`${JSON.stringify(JSON.parse(example), null, 2)}\n`);
});

describe("--spreadsheet-safe", () => {
  const formula = '=HYPERLINK("https://forum.example","look")';
  const dataset = JSON.parse(example) as { messages: { text: string }[] };
  dataset.messages[0]!.text = formula;
  const json = `${JSON.stringify(dataset, null, 2)}\n`;

  test("puts an apostrophe before a formula, says how to take it away, and that does", () => {
    const { stdout, read, again } = convert({ "in.json": json }, "in.json", "safe", "--to", "csv", "--spreadsheet-safe");
    expect(read("safe/messages.csv")).toContain(`,"'=HYPERLINK(""https://forum.example"",""look"")",`);
    expect(stdout).toContain("npx @igf/cli convert safe NEW.json --spreadsheet-safe");
    expect(again("safe", "out.json", "--spreadsheet-safe")).toMatchObject({ status: 0, stderr: "" });
    expect(read("out.json")).toBe(json);
  });

  test("is asked for where it was forgotten on the way back", () => {
    const { again } = convert({ "in.json": json }, "in.json", "safe", "--to", "csv", "--spreadsheet-safe");
    expect(again("safe", "out.json").stderr).toBe("note: texts in safe begin with an apostrophe before =, +, - or @. If the file was written with --spreadsheet-safe, read it with --spreadsheet-safe, too.\n");
  });

  test("is not done without being asked for", () => {
    expect(convert({ "in.json": json }, "in.json", "plain", "--to", "csv").read("plain/messages.csv")).toContain(',"=HYPERLINK(');
  });
});

test("YAML quotes what an older reader of YAML would take for something else", () => {
  const { stdout } = convert({}, published, "--to", "yaml");
  expect(stdout).toContain('country: "NO"\n');
  expect(stdout).toContain('date: "2025-06-27"\n');
});

test("CSV that a spreadsheet saved again, with a byte-order mark and its columns moved, is read", () => {
  const csv = '\uFEFFid,type,since,reason,replacedBy\nriver-msg-009,Retired,2.0.0,"Said twice.\nOn one day.",[]\n';
  const { stdout } = convert({ "in.csv": csv }, "in.csv", "--to", "json");
  expect(JSON.parse(stdout)).toEqual([{ type: "Retired", id: "river-msg-009", since: "2.0.0", replacedBy: [], reason: "Said twice.\nOn one day." }]);
});

describe("what cannot be converted ends with status 2, says why, and writes nothing", () => {
  const retired = "type,id,since,replacedBy,reason\n";
  const untitled = JSON.stringify({ ...JSON.parse(example), titel: "x" });
  const cases: [string, Record<string, string>, string[], string][] = [
    ["no format", { "in.json": "[]" }, ["in.json"], "It is not said which format to write. Add --to json"],
    ["no ending", { data: "[]" }, ["data", "--to", "json"], "The name data does not say in which format the file is. Let it end in .json, .ndjson, .csv or .yaml, or name a folder of CSV files."],
    ["a workbook", { "in.xlsx": "PK" }, ["in.xlsx", "--to", "json"], "in.xlsx is a workbook of a spreadsheet program, which is not read. Save each of its sheets as CSV in UTF-8"],
    ["a file in the way", { "in.json": "[]", "out.json": "" }, ["in.json", "out.json"], "out.json exists already, and nothing is overwritten. Name another file or folder, or move that one away."],
    ["no records", { "in.json": '{ "a": 1 }' }, ["in.json", "--to", "yaml"], 'in.json does not say of which type it is. A dataset says "type": "MessagesDataset"'],
    ["records before and after", { "in.ndjson": '{ "type": "MessagesDataset", "messages": [{}] }\n{ "type": "Message" }' }, ["in.ndjson", "--to", "yaml"], 'Line 1 of in.ndjson holds records under "messages", and others follow after it.'],
    ["a misspelt type", { "in.json": '[{ "type": "Mesage" }]' }, ["in.json", "--to", "yaml"], "Item 1 of in.json has the type Mesage, which is no type of record. Did you mean Message?"],
    ["a key that stands twice", { "in.json": '{ "type": "Message",\n  "id": "a",\n  "id": "b" }' }, ["in.json", "--to", "csv"], "in.json:3:3: "],
    ["a line that is no JSON", { "in.ndjson": '{ "type": "Retired" }\n{ "type": \n' }, ["in.ndjson", "--to", "json"], "in.ndjson:2:"],
    ["a number that would be rounded", { "in.yaml": "type: Message\nposition: 9007199254740993\n" }, ["in.yaml", "--to", "json"], "The number 9007199254740993 in in.yaml would not be kept."],
    ["a key that stands twice in YAML", { "in.yaml": "type: Message\ntype: Topic\n" }, ["in.yaml", "--to", "json"], "in.yaml:2:1: Map keys must be unique. Correct the YAML there."],
    ["an unknown field, to CSV", { "in.json": untitled }, ["in.json", "out", "--to", "csv"], "cannot be a row of dataset.csv: titel has no column: the schema does not define such a field. Make the dataset valid first"],
    ["several tables on standard output", { "in.json": example }, ["in.json", "--to", "csv"], "These records make 7 CSV files: dataset.csv, sources.csv, events.csv, themes.csv, topics.csv, messages.csv, retired.csv. Name the folder"],
    ["several tables in one file", { "in.json": example }, ["in.json", "out.csv"], "Name a folder for them, such as out."],
    ["a row that is too short", { "in.csv": `${retired}Retired,river-msg-009\n` }, ["in.csv", "--to", "json"], "in.csv:2: Invalid Record Length."],
    ["a list that is no list", { "in.csv": `${retired}Retired,river-msg-009,2.0.0,river-msg-004,Why not\n` }, ["in.csv", "--to", "json"], "in.csv:2: the column replacedBy holds river-msg-004, and a list is expected, written as JSON."],
    ["a column too many", { "in.csv": `${retired.replace("reason", "reson,note")}Retired,river-msg-009,2.0.0,[],x,y\n` }, ["in.csv", "--to", "json"], "in.csv has a column reson, which a Retired does not have. Did you mean reason?"],
    ["a column too few", { "in.csv": "type,id\nRetired,river-msg-009\n" }, ["in.csv", "--to", "json"], "in.csv has no column since. Add it, with nothing in its cells where the value is null."],
    ["no CSV in a folder", { "out/in.json": "[]" }, ["out", "--to", "json"], "There is no CSV file in the folder out."],
    ["a table without a place", { "out/dataset.csv": "type,id\nMessagesDataset,a\n", "out/mesages.csv": "type\n" }, ["out", "--to", "json"], "A MessagesDataset has no table mesages. Did you mean messages?"],
    ["spreadsheets without CSV", { "in.json": example }, ["in.json", "out.yaml", "--spreadsheet-safe"], "--spreadsheet-safe is about CSV."],
  ];

  test.each(cases)("%s", (_, files, args, message) => {
    const { status, stdout, stderr, cwd } = convert(files, ...args);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^error: /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(readdirSync(cwd)).toEqual([...new Set(Object.keys(files).map((path) => path.split("/")[0]))].sort());
  });

  test("a dataset without one of its tables", () => {
    const { cwd } = convert({ "in.json": example }, "in.json", "out", "--to", "csv");
    const files = Object.fromEntries(readdirSync(join(cwd, "out")).filter((file) => file !== "retired.csv").map((file) => [`less/${file}`, readFileSync(join(cwd, "out", file), "utf8")]));
    expect(convert(files, "less", "--to", "json").stderr).toBe(
      "error: less has no retired.csv. Where there are no retired, the file holds the names of the columns alone: type,id,since,replacedBy,reason,extensions\n",
    );
  });
});

test.each([
  [";", ""],
  ["\t", ""],
  [";", "sep=;\r\n"],
])("a spreadsheet that separates cells by %j, after %j, leads to files that are valid", (sign, before) => {
  const cwd = makeFolder({ "d.json": readFileSync(join(folder, "examples/valid-dataset.json")) });
  igfWith({ cwd }, "convert", "d.json", "tables", "--to", "csv");
  for (const name of readdirSync(join(cwd, "tables"))) {
    const rows = parse(readFileSync(join(cwd, "tables", name), "utf8"));
    writeFileSync(join(cwd, "tables", name), `\ufeff${before}${stringify(rows, { delimiter: sign, record_delimiter: "\r\n" })}`);
  }
  expect(igfWith({ cwd }, "validate", "tables").status).toBe(1);
  expect(igfWith({ cwd }, "convert", "tables", "again", "--to", "csv")).toMatchObject({ status: 0, stderr: "" });
  expect(igfWith({ cwd }, "validate", "again").status).toBe(0);
});
