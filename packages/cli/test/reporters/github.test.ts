import { basename, dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { faultyFiles, hostileFile, warnedFile } from "../support/fixtures.js";
import { report, type Reported } from "../support/report.js";

interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** Reads a line of the log as GitHub's runner does; whatever is no command is `null`. */
function readLine(line: string): Command | null {
  const match = /^\s*::(\w+) (.*?)::(.*)$/s.exec(line);
  if (!match) return null;
  const [, name, list, message] = match as unknown as [string, string, string, string];
  const unescape = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (text: string) => unescape(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const properties = list.split(",").map((entry) => [entry.slice(0, entry.indexOf("=")), property(entry.slice(entry.indexOf("=") + 1))]);
  return { name, properties: Object.fromEntries(properties) as Record<string, string>, message: unescape(message) };
}

const github = async (...files: Reported[]) => (await report("github", files)).trimEnd().split("\n");
beforeEach(() => vi.stubEnv("GITHUB_WORKSPACE", undefined));
afterEach(() => vi.unstubAllEnvs());

test("of the examples, and of a file that could not be read", async () => {
  expect(await report("github", ["examples/faulty-dataset.json", "examples/valid-dataset.json", { file: "missing.json", error: "There is no file missing.json." }])).toMatchSnapshot();
});

test("every finding of every fixture is one command, which says what the finding says", async () => {
  for (const each of [...faultyFiles, hostileFile, warnedFile]) {
    const lines = await github(each);
    const findings = (await report("ndjson", [each])).trimEnd().split("\n").slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(findings.length + 1);
    expect(lines.slice(0, -1).map(readLine)).toEqual(
      findings.map(({ severity, line, column, rule }) => ({ name: severity, properties: { file: each.file, line: String(line), col: String(column), title: rule }, message: expect.any(String) })),
    );
    expect(readLine(lines.at(-1)!)).toBeNull();
  }
});

test("a message with a per cent sign and line breaks arrives as it is", async () => {
  const [line] = await github({ file: "x.json", error: "100 %0A sure: a, b" });
  expect(readLine(line!)).toMatchObject({ name: "error", message: "100 %0A sure: a, b" });
});

test("a file name cannot smuggle in a command of the old form", async () => {
  expect((await github({ file: "a ##[error]b.json", bytes: "" })).at(-1)).not.toContain("##[");
});

describe("files are named from the root of the repository", () => {
  const fileOf = async (file: string) => readLine((await github({ file, bytes: "" }))[0]!)!.properties["file"];

  test("wherever in it the command runs", async () => {
    vi.stubEnv("GITHUB_WORKSPACE", dirname(process.cwd()));
    expect(await fileOf("data/x.json")).toBe(`${basename(process.cwd())}/data/x.json`);
  });

  test("and others as they were given", async () => {
    expect(await fileOf("../x.json")).toBe("../x.json");
  });
});
