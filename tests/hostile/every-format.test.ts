import { validateStream, validateText, type InputFormat } from "@igf/validator";
import { createCheck } from "@igf/validator/formats";
import { describe, expect, test } from "vitest";
import { datasets } from "../../packages/validator/test/support/river-forum.js";

/** One record in JSON, with what is put into its `extensions` and its `reason`. */
const record = (id: string, extension = "1", reason = "Twice.") =>
  `{"type":"Retired","id":"${id}","since":"1.0.0","replacedBy":[],"reason":"${reason}","extensions":{"river":{"value":${extension}}}}`;
const row = (id: string, extension = "1", reason = "Twice.") => `Retired,${id},1.0.0,[],"${reason}","{""river"":{""value"":${extension.replaceAll("\"", "\"\"")}}}"`;

/** Files with a record that is to be faulty, between others where the format has others. */
const formats: Record<InputFormat, { lines: (extension?: string, reason?: string) => string[]; faultyLine: number }> = {
  json: { lines: (...fault) => ["", "", record("river-1", ...fault)], faultyLine: 3 },
  yaml: { lines: (...fault) => ["# A record.", "---", record("river-1", ...fault)], faultyLine: 3 },
  ndjson: { lines: (...fault) => [record("river-1"), record("river-2", ...fault), record("river-3")], faultyLine: 2 },
  csv: { lines: (...fault) => ["type,id,since,replacedBy,reason,extensions", row("river-1"), row("river-2", ...fault), row("river-3")], faultyLine: 3 },
};
const names = Object.keys(formats) as InputFormat[];

function findings(input: string | Uint8Array, format: InputFormat) {
  const { findings, valid } = validateText(input, { format });
  expect(valid).toBe(findings.length === 0);
  return findings;
}

describe.each(names)("in %s", (format) => {
  const { lines, faultyLine } = formats[format];
  const valid = `${lines().join("\n")}\n`;
  const wellFormed = format === "json" || format === "ndjson" ? "json-is-well-formed" : `${format}-is-well-formed`;

  test.each([
    ["a key that stands twice", '{"a":1,"\\u0061":2}', "keys-are-unique"],
    ["__proto__", '{"__proto__":{"polluted":true}}', "keys-are-safe"],
    ["constructor", '{"constructor":{"polluted":true}}', "keys-are-safe"],
    ["a number that is too big", "1e999", "numbers-are-exact"],
    ["a number that would be rounded", "9007199254740993", "numbers-are-exact"],
    ["half of a character", '"\\ud83d"', "characters-are-whole"],
    ["100,000 lists in each other", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "nesting-is-bounded"],
  ])("%s is one finding, on its line", (_, extension, rule) => {
    expect(findings(`${lines(extension).join("\n")}\n`, format).map((each) => [each.rule, each.line])).toEqual([[rule, faultyLine]]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("a NUL is one finding, at its place", () => {
    const text = lines("1", "Twi\0ce.").join("\n");
    const column = lines("1", "Twi\0ce.")[faultyLine - 1]!.indexOf("\0") + 1;
    expect(findings(text, format).map((each) => [each.rule, each.line, each.column])).toEqual([[wellFormed, faultyLine, column]]);
  });

  test("a byte that is no UTF-8 is one finding, at its place, with its number in the file", () => {
    const bytes = Buffer.from(lines("1", "Tw\u00ffce, é.").join("\n"), "latin1");
    const at = bytes.indexOf(0xff);
    const column = at - bytes.lastIndexOf(10, at);
    const [finding, ...others] = findings(bytes, format);
    expect(finding).toMatchObject({ rule: "utf-8-is-valid", line: faultyLine, column, message: expect.stringContaining(`Byte ${at + 1} of the file`) });
    expect(others).toEqual([]);
  });

  test("a byte order mark is one finding, at the beginning", () => {
    expect(findings(`\ufeff${valid}`, format).map((each) => [each.rule, each.line, each.column])).toEqual([["no-byte-order-mark", 1, 1]]);
  });

  test.each(["\r\n", "\r"])("lines may end with %j, and are counted by it", (end) => {
    if (format === "yaml" && end === "\r") return;
    expect(findings(lines().join(end), format)).toEqual([]);
    expect(findings(lines("1e999").join(end), format).map(({ line }) => line)).toEqual([faultyLine]);
  });

  test("a file that is cut is never accepted, but where a record ends", () => {
    for (let end = valid.length - 2; end > valid.length - 60; end -= 1) {
      // A row of CSV that ends in a comma has all its cells: the last one is empty.
      if (format === "csv" && valid[end - 1] === ",") continue;
      const cut = findings(valid.slice(0, end), format);
      expect([end, cut.length]).toEqual([end, cut.length || 1]);
      expect(cut.at(-1)!.line).toBe(lines().length);
    }
  });

  test.each(["", "\n", "\r\n\r\n"])("a file of %j is empty, which is one finding", (text) => {
    expect(findings(text, format).map(({ rule }) => rule)).toEqual(["documents-are-not-empty"]);
  });

  test("half of a character in a text is not passed over", async () => {
    const text = lines("1", "Twi\ud83dce.").join("\n");
    const [finding, ...others] = findings(text, format);
    expect(finding).toMatchObject({ rule: expect.stringMatching(/^(?:characters-are-whole|utf-8-is-valid)$/), line: faultyLine });
    expect(others).toEqual([]);
    expect((await validateStream([text], { format }).summary()).errors).toBe(1);
  });
});

test("in JSON of more than 4 MiB, a byte that is no UTF-8 has its number in the file, and the records after it are read", () => {
  const spaces = " ".repeat(2 ** 22);
  const { messages, retired, ...envelope } = datasets.messages as { messages: { text: string }[]; retired: unknown[] };
  const [first, ...others] = messages;
  const listed = [JSON.stringify({ ...first, text: `${first!.text} \u00ff` }), ...others.map((each) => JSON.stringify(each)), "null"];
  const bytes = Buffer.from(`${JSON.stringify(envelope).slice(0, -1)},${spaces}\n"messages":[${listed.join(",")}],"retired":${JSON.stringify(retired)}}`, "latin1");
  const at = bytes.indexOf(0xff);
  const check = createCheck({ format: "json" });
  check.push(bytes);
  check.end();
  expect(check.take().map(({ finding: { rule, line, column, message } }) => [rule, line, column, message])).toEqual([
    ["utf-8-is-valid", 2, at - bytes.indexOf(10), `Byte ${at + 1} of the file is not valid UTF-8.`],
    ["values-have-the-right-type", 2, bytes.indexOf("null]") - bytes.indexOf(10), expect.any(String)],
  ]);
});
