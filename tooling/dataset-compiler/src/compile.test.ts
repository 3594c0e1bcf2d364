/** Runs the compiler as the build script of a package does, on the shipped data and on a copy with one changed word. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const messages = fileURLToPath(new URL("../../../packages/messages", import.meta.url));
const compiler = fileURLToPath(new URL("compile.ts", import.meta.url));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "messages-"));
  mkdirSync(join(folder, "data"));
  cpSync(join(messages, "package.json"), join(folder, "package.json"));
  cpSync(join(messages, "data/igf-2025.yaml"), join(folder, "data/igf-2025.yaml"));
  symlinkSync(join(messages, "node_modules"), join(folder, "node_modules"), "junction");
});
afterEach(() => rmSync(folder, { recursive: true }));

function compile(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", compiler, ...args], { cwd: folder, encoding: "utf8" });
}

test("the shipped data compiles to the shipped files, byte for byte", () => {
  const { status, stdout, stderr } = compile("messages");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe("85 messages in 16 topics and 4 themes; each stands in its document\n");
  for (const file of ["igf-2025.json", "igf-2025.ndjson"]) {
    expect(readFileSync(join(folder, "dist", file), "utf8")).toBe(readFileSync(join(messages, "dist", file), "utf8"));
  }
}, 30_000);

test("one changed word ends the build, and nothing is written", () => {
  const path = join(folder, "data/igf-2025.yaml");
  const yaml = readFileSync(path, "utf8");
  writeFileSync(path, yaml.replace("subsea cable network", "submarine cable network"));
  const line = yaml.slice(0, yaml.indexOf("subsea cable")).split("\n").length;

  const { status, stdout, stderr } = compile("messages");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(`packages/messages/data/igf-2025.yaml:${line}  igf-2025-msg-004 › text
  These words do not stand in lillestrom-igf-messages-draft-2025-06-27.
    nearest place: line 64. The first difference, counted from the beginning:
    here:     … resilience of the global [submarine] cable network depends on
    document: … resilience of the global [subsea] cable network depends on
  Mend: Copy the words from the document as they are, its slips included.

1 problem. Nothing was written.
`);
  expect(existsSync(join(folder, "generated")) || existsSync(join(folder, "dist"))).toBe(false);
}, 30_000);

test("without saying what to compile, it says what there is", () => {
  expect(compile().stderr).toContain("Usage: compile.ts sources | vocabularies | messages");
}, 30_000);
