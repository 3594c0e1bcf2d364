import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folder, igfInShell, igfWith, makeFolder, program } from "./igf.js";

const valid = readFileSync(join(folder, "examples/valid-dataset.json"));
const faulty = readFileSync(join(folder, "examples/faulty-dataset.json"));

/** What was validated, in its order, and the verdicts; and why something was not. */
function validated(cwd: string, ...args: string[]) {
  return read(igfWith({ cwd }, "validate", "--format", "json", ...args));
}

function read({ status, stdout }: { status: number | null; stdout: string }) {
  const { files } = JSON.parse(stdout) as { files: { file: string; valid?: boolean; error?: string }[] };
  return { status, files: files.map(({ file, valid, error }) => `${file}: ${error ?? valid}`) };
}

describe("files are found", () => {
  test("in folders, by their endings; not what is hidden, installed, or about data; nor behind a link that leads in a circle", () => {
    const names = ["b.json", "a/deep/er.json.gz", "a/B.JSON", "README.md", ".hidden/x.json", ".x.json", "node_modules/x/x.json", "package.json", "igf.config.json", "message.schema.json"];
    const cwd = makeFolder({ ...Object.fromEntries(names.map((name) => [name, valid])), "a/deep/er.json.gz": gzipSync(valid), "igf.config.json": "{}" });
    symlinkSync("..", join(cwd, "a/circle"));
    symlinkSync("../b.json", join(cwd, "a/same.json"));
    expect(validated(cwd, ".")).toEqual({ status: 0, files: ["a/B.JSON: true", "a/deep/er.json.gz: true", "a/same.json: true"] });
    expect(validated(cwd, "b.json", "a")).toEqual({ status: 0, files: ["b.json: true", "a/B.JSON: true", "a/deep/er.json.gz: true"] });
  });

  test("by patterns that no shell has expanded", () => {
    const cwd = makeFolder({ "data/1.json": valid, "data/2/3.json": faulty, "data/node_modules/4.json": valid });
    expect(validated(cwd, "data/**/*.json")).toEqual({ status: 1, files: ["data/1.json: true", "data/2/3.json: false"] });
    expect(validated(cwd, "data/{1,2}.json").files).toEqual(["data/1.json: true"]);
    expect(validated(cwd, "data/*.yaml")).toEqual({ status: 2, files: ["data/*.yaml: No file matches data/*.yaml. Check the pattern and the folder."] });
  });

  test("that are called as a pattern is written", () => {
    expect(validated(makeFolder({ "[1].json": valid }), "[1].json")).toEqual({ status: 0, files: ["[1].json: true"] });
  });

  test("once each, under whatever name", () => {
    const cwd = makeFolder({ "1.json": valid });
    symlinkSync("1.json", join(cwd, "2.json"));
    expect(validated(cwd, "1.json", "./1.json", join(cwd, "1.json"), "2.json", ".", "*.json").files).toEqual(["1.json: true"]);
  });

  test("only where a name says what they are, or the call", () => {
    const cwd = makeFolder({ "dataset.txt": valid });
    expect(validated(cwd, "dataset.txt")).toEqual({
      status: 2,
      files: ["dataset.txt: The name of dataset.txt does not say which format it has. Say it with --input-format, or rename the file so that it ends in .json, .ndjson, .jsonl, .csv, .yaml, .yml or one of these and .gz."],
    });
    expect(validated(cwd, "dataset.txt", "--input-format", "json")).toEqual({ status: 0, files: ["dataset.txt: true"] });
  });

  test.each(["our messages.xlsx", "x.XLS", "x.ods"])("not in a workbook (%s), and it is said what to do with one", (name) => {
    const cwd = makeFolder({ [`data/${name}`]: "PK" });
    const sentence = "is a workbook of a spreadsheet program, which is not read. Save each of its sheets as CSV in UTF-8, with commas between the cells (Excel calls it CSV UTF-8), and name that file.";
    for (const word of [`data/${name}`, "data"]) expect(validated(cwd, word)).toEqual({ status: 2, files: [`${word}: data/${name} ${sentence}`] });
  });

  test.each(["x.pdf", "x.docx"])("nor in a document (%s)", (name) => {
    expect(validated(makeFolder({ [name]: "PK" }), name).files).toEqual([expect.stringMatching(/is a document for people to read, not data\. .*npx @igf\/cli init/)]);
  });

  test("never as a program, whatever they are called", () => {
    const cwd = makeFolder(Object.fromEntries(["x.js", "x.mjs", "x.json", "igf.config.js"].map((name) => [name, 'require("node:fs").writeFileSync("ran", ""); process.exit(0);'])));
    expect(validated(cwd, "x.js", "x.mjs", "x.json", "--input-format", "json")).toEqual({ status: 1, files: ["x.js: false", "x.mjs: false", "x.json: false"] });
    expect(igfWith({ cwd }, "validate", "x.json", "--config", "igf.config.js").status).toBe(2);
    expect(spawnSync("ls", [cwd], { encoding: "utf8" }).stdout).not.toContain("ran");
  });
});

test("every format is read, packed or not, in one call", () => {
  const cwd = makeFolder({ "d.json": valid });
  for (const args of [["d.yaml"], ["d.ndjson"], ["tables", "--to", "csv"]]) igfWith({ cwd }, "convert", "d.json", ...args);
  for (const name of ["d.yaml", "d.ndjson", "tables/messages.csv"]) writeFileSync(join(cwd, `${name}.gz`), gzipSync(readFileSync(join(cwd, name))));
  const names = ["d.json", "d.ndjson", "d.ndjson.gz", "d.yaml", "d.yaml.gz", "tables", "tables/messages.csv.gz"];
  expect(validated(cwd, ".")).toEqual({ status: 0, files: names.map((name) => `${name}: true`) });
  expect(read({ ...igfInShell(`cd '${cwd}' && igf validate - --input-format yaml --format json < d.yaml`) })).toEqual({ status: 0, files: ["-: true"] });
  expect(read({ ...igfInShell(`cd '${cwd}' && igf validate - --format json < d.ndjson`) })).toEqual({ status: 0, files: ["-: true"] });
});

describe("what cannot be read keeps nothing else from being validated", () => {
  test.skipIf(process.platform === "win32")("devices, links to themselves, folders that may not be read", () => {
    const cwd = makeFolder({ "1.json": valid, "locked/2.json": valid, "open/3.json": valid });
    symlinkSync("loop.json", join(cwd, "loop.json"));
    chmodSync(join(cwd, "locked"), 0);
    chmodSync(cwd, 0o755);
    // The superuser may read everything: as nobody, it is the folder that refuses.
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const ended = igfWith({ cwd, ...uid }, "validate", "--format", "json", "/dev/zero", "loop.json", ".", "--input-format", "json");
    chmodSync(join(cwd, "locked"), 0o755);
    expect(read(ended)).toEqual({
      status: 2,
      files: [
        "/dev/zero: /dev/zero is a device, not a file. Name a file, or - for standard input.",
        "loop.json: loop.json is a link that leads back to itself. Let the link name the file that is meant.",
        "1.json: true",
        "locked: locked may not be read. Give yourself permission to read it, or copy it to a folder of your own.",
        "open/3.json: true",
      ],
    });
  });
});

test.skipIf(process.platform !== "linux")("a name that is not UTF-8 is told as such", () => {
  const cwd = makeFolder({ "1.json": valid });
  writeFileSync(Buffer.concat([Buffer.from(`${cwd}/bad`), Buffer.of(0xff), Buffer.from(".json")]), valid);
  const { status, files } = read(igfWith({ cwd }, "validate", "--format", "json", "."));
  expect({ status, files }).toEqual({ status: 2, files: ["1.json: true", "bad\ufffd.json: The name of bad\ufffd.json is not UTF-8. Rename the file: ASCII letters, digits and hyphens are read everywhere."] });
});

describe("standard input", () => {
  const piped = (input: string | Uint8Array, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "validate", "-", ...args], { input, encoding: "utf8" });
    return { status, stdout: stdout.split("\n")[0], stderr };
  };

  test("is JSON, packed or not, when it begins as that does", () => {
    expect(piped(valid)).toEqual({ status: 0, stdout: "✓ valid  -", stderr: "" });
    expect(piped(gzipSync(valid))).toEqual({ status: 0, stdout: "✓ valid  -", stderr: "" });
    expect(piped(faulty).status).toBe(1);
    expect(piped("").status).toBe(1);
  });

  test("has to be explained when it could be several things", () => {
    const sentence = "Nobody can tell from the first bytes of standard input what it is. Say it with --input-format: json, ndjson, csv, yaml.";
    expect(piped("id,type\n")).toEqual({ status: 2, stdout: "", stderr: `error: ${sentence}\n` });
  });

  test("cannot be a workbook", () => {
    expect(piped("PK\u0003\u0004").stderr).toMatch(/^error: standard input is a workbook of a spreadsheet program, which is not read\. Save each/i);
  });

  test.skipIf(process.platform === "win32")("cannot be something that never ends, or not there", () => {
    expect(igfInShell("igf validate - < /dev/zero")).toMatchObject({ status: 2, stderr: "error: Standard input is a device. Send it a file (igf validate - < FILE), or what another program writes.\n" });
    expect(igfInShell("igf validate - <&-")).toMatchObject({ status: 2, stderr: expect.stringMatching(/^error: .*\n$/) });
  });

  test.skipIf(process.platform === "win32")("and other pipes may come late, and bit by bit", () => {
    const { status, stdout } = igfInShell("(head -c 1 examples/valid-dataset.json; sleep 0.3; tail -c +2 examples/valid-dataset.json) | igf validate -; igf validate <(sleep 0.3; gzip < examples/valid-dataset.json)");
    expect(status).toBe(0);
    expect(stdout.match(/^✓ valid/gm)).toHaveLength(2);
  });
});

describe("gzip", () => {
  const packed = gzipSync(valid);
  const zeros = gzipSync(new Uint8Array(1 << 26), { level: 9 });
  test.each([
    ["cut off", packed.subarray(0, 500), "x.json.gz ends in the middle of what is packed in it. Fetch or pack it again."],
    ["damaged", Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8)]), "x.json.gz is not a sound gzip file (incorrect data check). Fetch or pack it again, or take .gz off its name if it is not packed."],
    ["not gzip at all", valid, "x.json.gz is not a sound gzip file (incorrect header check). Fetch or pack it again, or take .gz off its name if it is not packed."],
    [
      "a bomb",
      Buffer.concat(Array.from({ length: 20 }, () => zeros)),
      "x.json.gz unpacks to more than 1 GiB, and to more than 200 times its size: it could be made to keep you waiting. If you trust it, unpack it with gunzip, and validate the file that it holds.",
    ],
  ])("%s", (_, content, sentences) => {
    const cwd = makeFolder({ "x.json.gz": content, "y.json.gz": packed });
    expect(validated(cwd, "x.json.gz", "y.json.gz")).toEqual({ status: 2, files: [`x.json.gz: ${sentences}`, "y.json.gz: true"] });
  });

  test("in several pieces is one file", () => {
    const cwd = makeFolder({ "x.json.gz": Buffer.concat([gzipSync(valid.subarray(0, 1000)), gzipSync(valid.subarray(1000))]) });
    expect(validated(cwd, "x.json.gz")).toEqual({ status: 0, files: ["x.json.gz: true"] });
  });
});

test("a file that grows while it is read ends, and is not taken for whole", async () => {
  const cwd = makeFolder({ "log.ndjson": "{}\n".repeat(2_000_000) });
  const running = spawn(process.execPath, [program, "validate", "log.ndjson", "--format", "json", "--max-findings", "1"], { cwd });
  let stdout = "";
  running.stdout.on("data", (part) => (stdout += part));
  const growing = setInterval(() => appendFileSync(join(cwd, "log.ndjson"), "{}\n".repeat(1000)), 1);
  const status = await new Promise((resolve) => running.on("close", resolve));
  clearInterval(growing);
  expect(status).toBe(2);
  expect(stdout).toContain('"error": "log.ndjson changed while it was read. Validate it again when it is written to its end."');
});
