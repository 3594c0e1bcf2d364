import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { validateText, type Finding, type Report } from "@igf/validator";
import { expect, test, vi } from "vitest";
import { randomNumbers } from "./random-numbers.js";

const shipped = readFileSync(createRequire(import.meta.url).resolve("@igf/messages/igf-2025.json"));
const text = shipped.toString("utf8");

// Some of these files are large on purpose, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Validates, and insists that a faulty file has findings that a program can rely on. */
function findings(input: string | Uint8Array): string[] {
  const report = validateText(input);
  expect(report.valid).toBe(report.findings.every(({ severity }) => severity === "warning"));
  const isUsable = ({ line, column, message, mend }: Finding) => line! > 0 && column! > 0 && message.length + mend.length < 5000;
  expect(report.findings.find((finding) => !isUsable(finding))).toBeUndefined();
  return report.findings.map(({ rule }) => rule);
}

/** Milliseconds that a validation takes; what is hostile may be slow, but must end. */
function timed(input: string | Uint8Array): [report: Report, milliseconds: number] {
  const start = performance.now();
  return [validateText(input), performance.now() - start];
}

const withExtension = (json: string) =>
  `{"type":"Retired","id":"river-1","since":"1.0.0","replacedBy":[],"reason":"Why not.","extensions":{"river":{"value":${json}}}}`;

test("the ground of these tests is a valid dataset", () => {
  expect(findings(shipped)).toEqual([]);
});

test.each([
  ["lists", "[".repeat(100_000)],
  ["lists that are closed", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
  ["objects", '{"a":'.repeat(100_000)],
  ["lists inside of a record", withExtension(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
])("100,000 nested %s are one finding", (_, input) => {
  const [{ findings }, milliseconds] = timed(input);
  expect(findings.map(({ rule }) => rule)).toEqual(["nesting-is-bounded"]);
  expect(milliseconds).toBeLessThan(10_000);
});

test("the deepest nesting that is allowed is valid", () => {
  expect(findings(withExtension(`${"[".repeat(97)}${"]".repeat(97)}`))).toEqual([]);
  expect(findings(withExtension(`${"[".repeat(98)}${"]".repeat(98)}`))).toEqual(["nesting-is-bounded"]);
});

test.each(["1e999", "-1e999", "9007199254740993", "1e-999", `1${"0".repeat(400)}`, `0.${"1".repeat(400)}`])(
  "the number %s is one finding",
  (number) => {
    expect(findings(withExtension(number))).toEqual(["numbers-are-exact"]);
  },
);

test("a million digits, a string without an end and a million keys are over soon", () => {
  const keys = Array.from({ length: 200_000 }, (_, index) => `"k${index}":${index}`).join(",");
  const long: [input: string, rules: string[]][] = [
    [withExtension("1".repeat(1_000_000)), ["numbers-are-exact"]],
    [withExtension(`"${"a\\".repeat(1_000_000)}`), ["json-is-well-formed"]],
    [withExtension(`"${"é".repeat(1_000_000)}"`), []],
    [withExtension(`"${"\\".repeat(999_999)}"`), ["json-is-well-formed"]],
    [withExtension(`{${keys}}`), []],
    [withExtension(`{${keys},"k7":7}`), ["keys-are-unique"]],
    [" ".repeat(5_000_000), ["documents-are-not-empty"]],
    [`${"\n".repeat(1_000_000)}nul`, ["json-is-well-formed"]],
  ];
  for (const [input, rules] of long) {
    const [report, milliseconds] = timed(input);
    expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(milliseconds).toBeLessThan(20_000);
  }
});

test("20,000 faulty records are 20,000 findings, in order", () => {
  const messages = Array.from({ length: 20_000 }, () => "{}").join(",\n");
  const [{ findings }, milliseconds] = timed(text.replace(/"messages": ?\[[^]*\n? {0,2}\](?=,\s*"retired")/, `"messages": [${messages}]`));
  expect(findings.length).toBe(20_000);
  expect(findings.every(({ line }, index) => index === 0 || line! >= findings[index - 1]!.line!)).toBe(true);
  expect(milliseconds).toBeLessThan(30_000);
});

test("150,000 unknown keys of one record are told up to ten thousand, and that there are more", () => {
  const keys = Array.from({ length: 150_000 }, (_, index) => `"k${index}":${index}`).join(",");
  expect(findings(withExtension("1").replace("{", `{${keys},`)).length).toBe(10_001);
});

test.each(["__proto__", "constructor", "prototype"])("the key %s, escaped or not, changes nothing and is a finding", (key) => {
  const escaped = `\\u${key.charCodeAt(0).toString(16).padStart(4, "0")}${key.slice(1)}`;
  for (const spelling of [key, escaped]) {
    expect(findings(withExtension(`{"${spelling}":{"polluted":true}}`))).toEqual(["keys-are-safe"]);
    expect(findings(text.replace("{", `{"${spelling}":{"polluted":true},`))).toEqual(["keys-are-safe"]);
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("a dataset cut anywhere is never valid, and says so once", () => {
  const random = randomNumbers(1);
  for (let round = 0; round < 300; round += 1) {
    const end = Math.floor(random() * (text.trimEnd().length - 1));
    expect(findings(text.slice(0, end))).toHaveLength(1);
  }
});

test("a dataset with one byte changed is valid only if it is still JSON, and whatever it is, it is told", () => {
  const random = randomNumbers(2);
  for (let round = 0; round < 400; round += 1) {
    const bytes = Uint8Array.from(shipped);
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    const valid = findings(bytes).length === 0;
    if (valid) expect(() => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))).not.toThrow();
  }
});

test("a dataset in which pieces are exchanged, dropped or repeated never makes it throw", () => {
  const random = randomNumbers(3);
  const lines = text.includes("\n  ") ? text.split("\n") : text.split(/(?<=[,[{])/);
  const any = () => Math.floor(random() * lines.length);
  for (let round = 0; round < 300; round += 1) {
    const changed = [...lines];
    for (let change = 0; change < 3; change += 1)
      [changed[any()], changed[any()]] = [changed[any()]!, random() < 0.5 ? "" : changed[any()]!];
    findings(changed.join("\n"));
  }
});

test("bytes without any sense never make it throw, and are never valid", () => {
  const random = randomNumbers(4);
  for (let round = 0; round < 2000; round += 1) {
    const bytes = Uint8Array.from({ length: Math.floor(random() * 64) }, () => Math.floor(random() * 256));
    expect(findings(bytes).length).toBeGreaterThan(0);
  }
});

test("nothing of a file can disturb a terminal through a finding", () => {
  const spoof = "\u001b[2J\u009b31m\u202e\u2066\u0007";
  const escaped = JSON.stringify(spoof).slice(1, -1);
  for (const input of [
    withExtension("1").replace("river-1", escaped),
    withExtension("1").replace("reason", escaped),
    `{"type":"${escaped}"}`,
    `${spoof}{}`,
  ]) {
    const shown = validateText(input).findings.flatMap(({ message, found, expected, mend, didYouMean }) => [
      message,
      found,
      expected,
      mend,
      didYouMean,
    ]);
    expect(shown.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});
