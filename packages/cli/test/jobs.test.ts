import { appendFileSync, createReadStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as engine from "@igf/validator/engine";
import { describe, expect, test } from "vitest";
import { cutFile } from "../src/parallel/cut-file.js";
import { folder, igfWith, makeFolder } from "./igf.js";

const dataset = JSON.parse(readFileSync(join(folder, "examples/valid-dataset.json"), "utf8")) as Record<string, Record<string, unknown>[]>;
const { themes, topics, messages, events, retired, ...header } = dataset;
const head = [header, ...events!, ...themes!, ...topics!].map((value) => JSON.stringify(value));
/** Some megabytes: parts of less than one are not worth a thread. */
const count = 9000;
const records = Array.from({ length: count }, (_, index) => {
  const message = { ...messages![0]!, id: `${String(header["prefix"])}-msg-${10_000 + index}`, position: index + 1 };
  return JSON.stringify(message);
});
const lines = [...head, ...records];

/** What the command says of a file with one thread and with three, and how it is cut for them. */
function inOneAndThree(content: string | Uint8Array, ...more: string[]) {
  const cwd = makeFolder({ [name]: content });
  const run = (jobs: number) => igfWith({ cwd }, "validate", "--jobs", String(jobs), "--max-findings", "100", ...(more.length > 0 ? more : ["--format", "json"]), name);
  return { one: run(1), three: run(3), cut: cutFile(join(cwd, name), Buffer.byteLength(content), 3) };
}

const change = (at: number, from: string | RegExp, to: string) => lines.map((line, index) => (index === at ? line.replace(from, to) : line));

const name = "long.ndjson";
const middle = Math.floor(lines.length / 2);
const last = lines.length - 1;

const valid: Record<string, string> = {
  "a long file": `${lines.join("\n")}\n`,
  "no line feed at the end": lines.join("\n"),
  "carriage returns": `${lines.join("\r\n")}\r\n`,
  "a header after blank lines": `\n\n${lines.join("\n")}\n`,
  "no header": `${lines.slice(1).join("\n")}\n`,
};

describe("a file that is cut for three threads is valid for one as well", () => {
  test.each(Object.keys(valid))("%s", (kind) => {
    const { one, three, cut } = inOneAndThree(valid[kind]!);
    expect(cut?.parts).toHaveLength(3);
    expect(one).toMatchObject({ status: 0, stderr: "" });
    expect(three).toEqual(one);
  });
});

const faulty: Record<string, string[]> = {
  "faults within records": change(last, '"text":', '"texts":').map((line, index) => (index % 1000 === 999 ? line.replace('"position":', '"position":"" ,"x":') : line)),
  "a line that is no JSON": change(middle, "{", "{{"),
  "an ID that stands twice": change(last, /msg-\d+/, "msg-10005"),
  "a topic that nothing has": change(middle, /"topic":("[^"]+"|null)/, '"topic":"other-topic"'),
  "a gap in the positions": change(middle, /"position":\d+/, '"position":77'),
  "more faults than are described": lines.map((line, index) => (index > 10 ? line.replace('"slips":', '"slip":') : line)),
  "a header that is no JSON": change(0, "{", "{{"),
};

describe("three threads say of a faulty file what one says", () => {
  test.each(Object.keys(faulty))("%s", (kind) => {
    const { one, three, cut } = inOneAndThree(faulty[kind]!.join("\n"));
    expect(cut?.parts).toHaveLength(3);
    expect(one).toMatchObject({ status: 1, stderr: "" });
    expect(three).toEqual(one);
  });

  test("for readers, who are told of few repetitions", () => {
    const { one, three } = inOneAndThree(faulty["more faults than are described"]!.join("\n"), "--format", "pretty");
    expect(one.status).toBe(1);
    expect(three).toEqual(one);
  });

  test("a byte that is not UTF-8", () => {
    const bytes = Buffer.from(`${lines.join("\n")}\n`);
    bytes[bytes.length - 100] = 0xff;
    const { one, three } = inOneAndThree(bytes);
    expect(one.stdout).toContain("utf-8-is-valid");
    expect(three).toEqual(one);
  });
});

test("a file with a very long first line is not cut", () => {
  const long = [JSON.stringify({ ...header, extensions: { river: "a".repeat(2 ** 21) } }), ...lines.slice(1)].join("\n");
  const { one, three, cut } = inOneAndThree(long);
  expect(cut).toBeNull();
  expect(three).toEqual(one);
});

test("a file that changes while it is read is read by one thread", async () => {
  const path = join(makeFolder({ [name]: valid["a long file"]! }), name);
  const { checkInParts } = (await import(join(folder, "dist", "check-in-parts.js"))) as typeof import("../src/parallel/check-in-parts.js");
  const check = async (onRead: () => void) => {
    let readByOthers = 0;
    const read = (bytes: number) => {
      readByOthers += bytes;
      onRead();
    };
    const summary = await checkInParts(engine, { path, chunks: createReadStream(path) }, { format: "ndjson" }, { jobs: 3, read, tell: () => {} });
    expect(summary).toMatchObject({ valid: true, records: { Message: count } });
    return readByOthers;
  };
  expect(await check(() => {})).toBeGreaterThan(statSync(path).size / 3);
  let isChanged = false;
  const change = () => {
    if (!isChanged) appendFileSync(path, "\n");
    isChanged = true;
  };
  expect(await check(change)).toBe(0);
});

test("three threads find what another file of the call should have, and has not", () => {
  const envelope = { ...header, $schema: "pkg:npm/%40igf/schema@1/consultations-dataset.schema.json", type: "ConsultationsDataset", id: "lake", prefix: "lake", sources: [] };
  const note = { type: "Retired", since: "1.0.0", replacedBy: [], reason: "Said twice, ".repeat(40).trim() };
  const notes = Array.from({ length: 6000 }, (_, index) => ({ ...note, id: `lake-${index + 1}` }));
  const run = (record: string, jobs: number) => {
    const cluster = { type: "AskCluster", id: "lake-cluster", title: "Ferries", members: [{ record, span: null, stance: "supports" }] };
    const cwd = makeFolder({ "lake.ndjson": [envelope, ...notes, cluster].map((line) => JSON.stringify(line)).join("\n"), "river.json": JSON.stringify(dataset) });
    const { stdout } = igfWith({ cwd }, "validate", "--jobs", String(jobs), "--format", "json", "lake.ndjson", "river.json");
    return (JSON.parse(stdout) as { files: { findings: { message: string }[] }[] }).files[0]!.findings.map(({ message }) => message);
  };
  const missing = `${String(header["prefix"])}-msg-999`;
  for (const jobs of [1, 3]) {
    expect(run(missing.replace("999", "001"), jobs)).toEqual([]);
    expect(run(missing, jobs)).toEqual([`No record of "${String(header["title"])}" in river.json has the ID "${missing}".`]);
  }
});
