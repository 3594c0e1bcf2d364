import { describe, expect, test } from "vitest";
import { createCheck } from "../src/engine/create-check.js";
import { findRule, validateText, type ValidateOptions } from "../src/index.js";

const retired = (reason: unknown, id = "river-1") => `${JSON.stringify({ type: "Retired", id, since: "1.0.0", replacedBy: [], reason })}\n`;

function check(lines: readonly string[], options: ValidateOptions) {
  const reader = createCheck({ format: "ndjson", ...options });
  for (const line of lines) reader.push(Buffer.from(line));
  const { errors, warnings, rules, repeats, notDescribed, notExplained, valid, records } = reader.end();
  return { errors, warnings, rules, repeats, notDescribed, notExplained, valid, records, findings: reader.take().map(({ finding }) => finding) };
}

const nulls = Array.from({ length: 30 }, () => "null\n");
const numbers = Array.from({ length: 20 }, (_, index) => `${index}\n`);

test("every finding is described, unless it is said how many are enough", () => {
  const { findings, notDescribed, errors, repeats } = check([...nulls, ...numbers], {});
  expect([findings.length, notDescribed, errors, repeats]).toEqual([50, 0, 50, []]);
});

test("findings beyond `maxFindings` are counted", () => {
  for (const maxFindings of [0, 1, 49, 50, 51]) {
    const { findings, notDescribed, errors, rules, valid } = check([...nulls, ...numbers], { maxFindings });
    expect([findings.length, notDescribed]).toEqual([Math.min(50, maxFindings), Math.max(0, 50 - maxFindings)]);
    expect([errors, rules, valid]).toEqual([50, { "values-have-the-right-type": 50 }, false]);
    expect(findings.map(({ line }) => line)).toEqual(Array.from({ length: findings.length }, (_, index) => index + 1));
  }
});

describe("the same finding beyond `maxRepeats`", () => {
  test("is counted, and others are described", () => {
    const { findings, repeats, errors, notDescribed } = check([...nulls, ...numbers], { maxRepeats: 3 });
    expect(findings.map(({ line }) => line)).toEqual([1, 2, 3, ...Array.from({ length: 20 }, (_, index) => 31 + index)]);
    expect(repeats).toEqual([{ rule: "values-have-the-right-type", message: "Here stands null, not a record.", times: 27 }]);
    expect([errors, notDescribed]).toEqual([50, 0]);
  });

  test("is another one in another field, and with another message", () => {
    const lines = [retired(1), retired("", "river-2"), retired(2, "river-3"), retired(1, "river-4").replace("1.0.0", "1")];
    const { findings, repeats } = check([...lines, retired(1, "river-5")], { maxRepeats: 1 });
    expect(findings.map(({ line, pointer }) => `${line}: ${pointer}`)).toEqual(["1: /reason", "2: /reason", "3: /reason", "4: /since"]);
    expect(repeats.map(({ times }) => times)).toEqual([2]);
  });

  test("does not use up `maxFindings`", () => {
    const { findings, notDescribed, repeats } = check([...nulls, ...numbers], { maxRepeats: 2, maxFindings: 10 });
    expect([findings.length, notDescribed, repeats[0]!.times]).toEqual([10, 12, 28]);
  });

  test("is told apart in ten thousand kinds, and all others are described", () => {
    const many = Array.from({ length: 12_000 }, (_, index) => `${index % 11_000}\n`);
    const { findings, repeats, errors } = check(many, { maxRepeats: 1 });
    expect([findings.length, repeats.length, errors]).toEqual([11_000, 1000, 12_000]);
  });
});

test("where enough is explained, a faulty record is one error, and nobody looks further", () => {
  const faulty = Array.from({ length: 10_050 }, (_, index) => retired(1, `river-${index}`).replace("[]", "1"));
  const { findings, errors, notExplained, notDescribed, records } = check(faulty, { maxFindings: 10 });
  expect([findings.length, notExplained, notDescribed]).toEqual([10, 50, 2 * 10_000 - 10]);
  expect(errors).toBe(2 * 10_000 + 50);
  expect(records).toEqual({ Retired: 10_050 });
  expect(check(faulty, {})).toMatchObject({ notExplained: 0, errors: 20_100 });
});

test("every faulty record is looked into where what is wrong with it may be a warning, or nothing", () => {
  const longer = Array.from({ length: 10_050 }, (_, index) => retired("Merged.", `river-${index}`).replace("{", '{"more":1,'));
  for (const [severity, warnings] of [["off", 0], ["warning", 10_050]] as const) {
    expect(check(longer, { maxFindings: 10, rules: { "fields-are-known": severity } })).toMatchObject({ valid: true, errors: 0, warnings, notExplained: 0 });
  }
});

test("a record in which nobody looks is there all the same for those that name it, although its type is misspelt", () => {
  const header = `${JSON.stringify({ type: "MessagesDataset", id: "river-messages", prefix: "river" })}\n`;
  const misspelt = Array.from({ length: 10_050 }, (_, index) => retired("Merged.", `river-topic-${index}`).replace('"Retired"', index % 2 === 0 ? '"Topc"' : '"Thing"'));
  const message = (topic: string) => `${JSON.stringify({ type: "Message", id: `${topic}-msg`, event: null, theme: null, topic, position: 1, text: "Boats.", slips: [], source: null, mentions: [] })}\n`;
  const { rules } = check([header, ...misspelt, message("river-topic-10048"), message("river-topic-10049")], { maxFindings: 10 });
  expect(Object.keys(rules)).not.toContain("references-resolve");
});

test("a warning is no error, and a rule that is off is not counted", () => {
  const rule = "values-have-the-right-type";
  expect(check(nulls, { rules: { [rule]: "warning" } })).toMatchObject({ valid: true, errors: 0, warnings: 30, rules: { [rule]: 30 } });
  expect(check(nulls, { rules: { [rule]: "off" } })).toMatchObject({ valid: true, errors: 0, warnings: 0, rules: {}, findings: [] });
});

test.each<[string, string, boolean]>([
  ["a wrong shape", '{ "type": "Retired", "id": "river-1", "since": 1, "replacedBy": [], "reason": "Twice." }', true],
  ["no JSON", '{ "type": "Retired", ', true],
  ["an unknown field", '{ "type": "Retired", "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "Twice.", "extra": 1 }', false],
  ["a key twice", '{ "type": "Retired", "id": "river-1", "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "Twice." }', false],
])("rules wait for what is mended, or do not: %s", (_, text, rulesWait) => {
  for (const format of ["json", "ndjson"] as const) {
    const report = validateText(text, { format });
    expect(report).toMatchObject({ valid: false, rulesWait });
    const off = Object.fromEntries(Object.keys(report.rules).filter((rule) => !findRule(rule)!.isAlwaysError).map((rule) => [rule, "off" as const]));
    expect(validateText(text, { format, rules: off })).toMatchObject({ rulesWait });
  }
});
