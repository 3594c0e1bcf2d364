import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { rules } from "@igf/validator";
import { registerSchema, validate, type SchemaObject } from "@hyperjump/json-schema/draft-04";
import type { Log, Region, Result } from "sarif";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { faultyFiles, hostileFile } from "../support/fixtures.js";
import { report, type Reported } from "../support/report.js";

// One pattern has a bracket that Unicode-aware regular expressions want escaped; it means the same.
const schemaText = readFileSync(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8").replaceAll("{2}]?$", "{2}\\\\]?$");
const schema = JSON.parse(schemaText) as SchemaObject & { id: string };
registerSchema(schema);
const isSarif = await validate(schema.id);

async function sarif(...files: Reported[]): Promise<{ log: Log; results: Result[] }> {
  const log = JSON.parse(await report("sarif", files)) as Log;
  return { log, results: log.runs[0]!.results! };
}

beforeEach(() => vi.stubEnv("GITHUB_WORKSPACE", undefined));
afterEach(() => vi.unstubAllEnvs());

const missing = { file: "missing.json", error: "There is no file missing.json. Check the name and the folder." };

describe("the official JSON Schema of SARIF", () => {
  test("accepts the log of every fixture", async () => {
    const counted = { file: "counted.json", bytes: "", summary: { notDescribed: 5, notExplained: 6 } };
    const { log, results } = await sarif(...faultyFiles, hostileFile, missing, counted, "examples/valid-dataset.json");
    expect(isSarif(log as never, "BASIC")).toEqual({ valid: true });
    expect(results.length).toBeGreaterThan(faultyFiles.length);
  });

  test("accepts a log without results", async () => {
    expect(isSarif((await sarif()).log as never).valid).toBe(true);
  });

  test("refuses a log that is broken", async () => {
    const { log } = await sarif("examples/faulty-dataset.json");
    expect(isSarif(JSON.parse(JSON.stringify(log).replaceAll("startColumn", "startcolumn"))).valid).toBe(false);
  });
});

test("every result names a rule of the catalogue, which says how to mend", async () => {
  const { log, results } = await sarif("examples/faulty-dataset.json");
  const described = log.runs[0]!.tool.driver.rules!;
  expect(described.map(({ id, shortDescription, defaultConfiguration }) => [id, shortDescription!.text, defaultConfiguration!.level])).toEqual(rules.map(({ name, promise, severity }) => [name, promise, severity]));
  for (const { ruleId } of results) expect(described.find(({ id }) => id === ruleId)!.help!.text).toContain("To mend: ");
  expect(results).toMatchSnapshot();
});

describe("regions", () => {
  const text = '{\n  "𝔾": 1, "type": "Retired", "漢": 2,\n\t"since": "1"}';
  const cut = ({ startLine, startColumn, endColumn }: Region) => [...text.split("\n")[startLine! - 1]!].slice(startColumn! - 1, endColumn! - 1).join("");

  test("count code points, and their snippets are what stands there", async () => {
    const { log, results } = await sarif({ file: "astral.json", bytes: text });
    expect(log.runs[0]!.columnKind).toBe("unicodeCodePoints");
    const places = results.map(({ locations }) => locations![0]!.physicalLocation!);
    const regions = places.flatMap(({ region, contextRegion }) => [region!, ...(contextRegion ? [contextRegion] : [])]);
    for (const each of regions) expect(each.snippet!.text).toBe(cut(each));
    // The bracket with which the file begins has no more around it in its line.
    expect(regions).toHaveLength(2 * places.length - 1);
    expect(places.map(({ region }) => region!.snippet!.text)).toEqual(expect.arrayContaining(['"𝔾"', '"漢"']));
  });
});

describe("places of files", () => {
  const uriOf = async (file: string) => (await sarif({ file, bytes: "" })).results[0]!.locations![0]!.physicalLocation!.artifactLocation!;

  test("are relative to the working folder, with slashes, and percent-encoded", async () => {
    expect(await uriOf("data/été 100%#1?.json")).toEqual({ uri: "data/%C3%A9t%C3%A9%20100%25%231%3F.json", uriBaseId: "%SRCROOT%" });
    expect(await uriOf("a:b.json")).toEqual({ uri: "a%3Ab.json", uriBaseId: "%SRCROOT%" });
    expect(await uriOf(`${process.cwd()}/data/x.json`)).toEqual({ uri: "data/x.json", uriBaseId: "%SRCROOT%" });
    expect(await uriOf("half \ud83d.json")).toEqual({ uri: "half%20%EF%BF%BD.json", uriBaseId: "%SRCROOT%" });
  });

  test("are relative to the root of the repository on GitHub", async () => {
    vi.stubEnv("GITHUB_WORKSPACE", dirname(process.cwd()));
    expect(await uriOf("data/x.json")).toEqual({ uri: `${basename(process.cwd())}/data/x.json`, uriBaseId: "%SRCROOT%" });
  });

  test("are absolute outside of it", async () => {
    expect(await uriOf("/elsewhere/a b.json")).toEqual({ uri: expect.stringMatching(/^file:\/\/\/(?:[A-Z]:\/)?elsewhere\/a%20b\.json$/) });
  });
});

test("what was not looked at is a notification, and a file that could not be read makes the run a failure", async () => {
  const { log } = await sarif("examples/valid-dataset.json", { file: "counted.json", bytes: "{}", summary: { notDescribed: 5_000 } });
  expect(log.runs[0]!.invocations).toMatchObject([{ executionSuccessful: true, toolExecutionNotifications: [{ level: "note", message: { text: expect.stringContaining("5,000 more findings") } }] }]);
  expect((await sarif(missing)).log.runs[0]!.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message: { text: missing.error } }] }]);
});

test("a fingerprint stays when lines and records are inserted before the finding, and differs between findings", async () => {
  const dataset = (...records: object[]) => ({ file: "x.json", bytes: JSON.stringify({ type: "MessagesDataset", retired: records }, null, records.length) });
  const faulty = { type: "Retired", id: "river-2030-msg-009", since: "1.1.0", replacedBy: [], reson: "It was said twice." };
  const fingerprintsOf = async (...records: object[]) => (await sarif(dataset(...records))).results.filter(({ ruleId }) => ruleId === "fields-are-known").map(({ partialFingerprints }) => partialFingerprints!["igfFinding/v1"]);
  const [alone] = await fingerprintsOf(faulty);
  const pair = await fingerprintsOf({ ...faulty, id: "river-2030-msg-001" }, faulty);
  expect(pair[1]).toBe(alone);
  expect(new Set(pair).size).toBe(2);
});
