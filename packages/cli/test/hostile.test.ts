import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, igfInShell, igfWith, makeFolder } from "./igf.js";

const valid = readFileSync(join(folder, "examples/valid-dataset.json"), "utf8");
const edit = (from: string, to: string) => {
  if (!valid.includes(from)) throw new Error(`The example has no ${from}`);
  return valid.replace(from, to);
};

const faults: Record<string, { content: string | Uint8Array; rule: string }> = {
  "empty.json": { content: "", rule: "documents-are-not-empty" },
  "blank.json": { content: " \n\t\n", rule: "documents-are-not-empty" },
  "image.json": { content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), rule: "files-are-text" },
  "bytes.json": { content: Uint8Array.from({ length: 1000 }, (_, index) => (index * 167 + 13) % 256), rule: "utf-8-is-valid" },
  "latin-1.json": { content: Buffer.from(edit("River Forum", "Lillestrøm Forum"), "latin1"), rule: "utf-8-is-valid" },
  "byte-order-mark.json": { content: `\ufeff${valid}`, rule: "no-byte-order-mark" },
  "truncated.json": { content: valid.slice(0, 3000), rule: "json-is-well-formed" },
  "nul.json": { content: "\0", rule: "json-is-well-formed" },
  "key-twice.json": { content: edit('"language": "en",', '"language": "en", "language": "fr",'), rule: "keys-are-unique" },
  "proto-key.json": { content: edit('"retired": []', '"retired": [], "__proto__": { "admin": true }'), rule: "keys-are-safe" },
  "huge-number.json": { content: edit('"ordinal": 3', '"ordinal": 1e999'), rule: "numbers-are-exact" },
  "deep.json": { content: "[".repeat(100_000), rule: "nesting-is-bounded" },
  "wrong-type.json": { content: edit('"type": "MessagesDataset"', '"type": "MessageDataset"'), rule: "type-is-known" },
  "null.json": { content: "null", rule: "values-have-the-right-type" },
  "half-character.json": { content: edit("Example River", "\\ud83d River"), rule: "characters-are-whole" },
};

describe("a faulty file never passes and never crashes", () => {
  const names = Object.keys(faults);
  const contents = Object.fromEntries(names.map((name) => [name, faults[name]!.content]));

  test.each(names)("%s", (name) => {
    const cwd = makeFolder({ [name]: contents[name]! });
    const { status, stdout, stderr } = igfWith({ cwd }, "validate", name);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain(`error  ${faults[name]!.rule}`);
    expect(stdout).not.toMatch(moving);
  });

  test("all of them in one call, for another program", () => {
    const { status, stdout, stderr } = igfWith({ cwd: makeFolder(contents) }, "validate", "--format", "json", ...names);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const { files } = JSON.parse(stdout) as { files: { file: string; valid: boolean; findings: { rule: string }[] }[] };
    expect(files.map(({ file, valid }) => [file, valid])).toEqual(names.map((name) => [name, false]));
    for (const { file, findings } of files) expect(findings.map(({ rule }) => rule)).toContain(faults[file]!.rule);
  });
});

// Characters that would move the cursor, change the colour or turn the direction of writing.
const moving = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test("what stands in a file is shown, not obeyed", () => {
  const cwd = makeFolder({ "evil.json": edit('"ordinal": 3', `"ordinal": ${JSON.stringify("\u001b[2J\u202e\u009bm\t")}`) });
  const { stdout } = igfWith({ cwd }, "validate", "evil.json");
  expect(stdout).toContain("values-have-the-right-type");
  expect(stdout).not.toMatch(moving);
});

test("nothing that a file is called is obeyed either", () => {
  const cwd = makeFolder({ "a\u001b[2Jb.json": "" });
  expect(igfWith({ cwd }, "validate", "a\u001b[2Jb.json").stdout).toContain("a\\u{1b}[2Jb.json:1:1");
});

test("a fault of its own is admitted in a sentence, without a stack trace", () => {
  const cwd = makeFolder({ "break.mjs": 'JSON.stringify = () => { throw new TypeError("no more JSON"); };' });
  const env = { NODE_OPTIONS: `--import=${join(cwd, "break.mjs")}` };
  const { status, stderr } = igfWith({ env }, "show", "sdg-16", "--format", "json");
  expect(status).toBe(2);
  expect(stderr).toBe("error: igf itself failed: TypeError: no more JSON. Set IGF_DEBUG=1 to see where, and report it to the maintainers with the command that you typed.\n");
  expect(igfWith({ env: { ...env, IGF_DEBUG: "1" } }, "show", "sdg-16", "--format", "json").stderr).toContain("break.mjs");
});

test("a reader that stops reading is no fault", () => {
  const often = Array.from({ length: 40 }, () => "examples/faulty-dataset.json").join(" ");
  const { status, stdout, stderr } = igfInShell(`igf validate --format json ${often} | head -n 1`);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "{\n", stderr: "" });
});

test("but what follows was not validated: the status is 2", () => {
  // More than any pipe holds of what is written until the reader is gone.
  const call = `yes '{"type":"Nope"}' | head -n 20000 | igf validate - --input-format ndjson --format ndjson | head -n 1; exit \${PIPESTATUS[2]}`;
  expect(igfInShell(call)).toMatchObject({ status: 2, stdout: expect.stringMatching(/^\{.*\}\n$/), stderr: "" });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk behind standard output is told as such", () => {
  test.each(["validate examples/faulty-dataset.json", "validate examples/valid-dataset.json --format json", "schema Message"])("%s", (call) => {
    const { status, stderr } = igfInShell(`igf ${call} > /dev/full`);
    expect(stderr).toBe("error: Standard output could not be written: there is no room left. Make room, or send it to another place.\n");
    expect(status).toBe(2);
  });
});

describe.skipIf(!existsSync("/dev/full"))("where standard error takes nothing, the status is the same", () => {
  test.each(["validate nope.json", "validate --bogus", "validate x.json --config nope.json", "show nope", "schema nope"])("%s", (call) => {
    for (const place of ["2> /dev/full", "2>&-", "2> >(exec true)"]) expect(igfInShell(`igf ${call} ${place} > /dev/null`), place).toMatchObject({ status: 2 });
  });
});
