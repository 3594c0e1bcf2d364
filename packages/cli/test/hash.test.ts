import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, igf, igfWith, makeFolder } from "./igf.js";

const dataset = readFileSync(join(folder, "examples/valid-dataset.json"), "utf8");
const file = "examples/example-river-forum-2030.txt";
const [document] = (JSON.parse(dataset) as { sources: { id: string; sha256: string; length: number }[] }).sources;
const { id, sha256, length } = document!;

test("what is printed goes into the record of the document, and mends it", () => {
  const { status, stdout, stderr } = igf("hash", file);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(`{${stdout}}`)).toEqual({ sha256, length });
  const without = dataset.replace(`"${sha256}"`, "null").replace(`"length": ${length}`, '"length": null');
  const mended = without.replace('"sha256": null,\n', "").replace('"length": null,', `${stdout.trim()},`);
  const cwd = makeFolder({ "without.json": without, "mended.json": mended, "r.txt": readFileSync(join(folder, file)) });
  const rulesOf = (name: string) => (JSON.parse(igfWith({ cwd }, "validate", name, "--source-text", `${id}=r.txt`, "--format", "json").stdout) as { files: [{ rules: object }] }).files[0].rules;
  expect(rulesOf("without.json")).toEqual({ "quoted-documents-have-a-hash": 1 });
  expect(rulesOf("mended.json")).toEqual({});
});

test("for programs, as JSON", () => {
  expect(JSON.parse(igf("hash", file, "--format", "json").stdout)).toEqual({ file, sha256, length });
});

test("of what is no text there is none", () => {
  expect(igfWith({ cwd: makeFolder({ "r.pdf": "%PDF-1.4" }) }, "hash", "r.pdf")).toMatchObject({ status: 2, stdout: "", stderr: "error: r.pdf is a PDF. Save its text first, for example with pdftotext, and name that file.\n" });
});

test.skipIf(process.platform === "win32")("nor of a device, which may have no end", () => {
  expect(igf("hash", "/dev/zero")).toEqual({ status: 2, stdout: "", stderr: "error: /dev/zero is a device, not a file. Name a file.\n" });
});
