/** The program, run on copies of the lists: it prints the table, and its exit status says whether the ledger is complete. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "./root.js";

const copy = mkdtempSync(join(tmpdir(), "igf-ledger-"));
const here = join(copy, "tooling/ledger");
mkdirSync(here, { recursive: true });
for (const folder of ["src", "data", "package.json"]) cpSync(join(root, "tooling/ledger", folder), join(here, folder), { recursive: true });
symlinkSync(join(root, "tooling/ledger/node_modules"), join(here, "node_modules"), "junction");
symlinkSync(join(root, "packages"), join(copy, "packages"), "junction");
afterAll(() => rmSync(copy, { recursive: true }));

const notes = "imsb-notes-consultation-2025-07-29";

function run(...args: string[]) {
  const tsx = join(here, "node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, "src/run.ts", ...args], { cwd: here, encoding: "utf8", env: { ...process.env, IGF_SOURCE_TEXTS: "" } });
}

test("a complete ledger prints its table, says what was not rechecked, and ends with status 0", () => {
  const { status, stdout } = run();
  expect([status, stdout.split("\n").at(-2)]).toEqual([0, "Everything is accounted for."]);
  expect(stdout).toMatch(/^document +characters +in records +around facts +structure +narrative +unaccounted\n/);
  expect(stdout).toMatch(/^Note: the text of igf-2025-closing-news may not be published; \d+ of its sentences were not rechecked\./m);
}, 30_000);

test("of one document it prints what accounts for each sentence", () => {
  const { stdout } = run(notes);
  expect(stdout).toMatch(/^Line 12 \(.+\): “- Many called for:”\n {2}→ .*wsis20-ask-\d+/m);
  expect(run("igf-2025-closing-news").stdout).toMatch(/^(What stands at characters \d+ to \d+\n {2}→ [a-z0-9, -]+\n)+$/);
}, 30_000);

test("a document that does not exist ends with status 2", () => {
  const { status, stderr } = run("igf-notes");
  expect([status, stderr]).toEqual([2, expect.stringContaining(`There is no document igf-notes: give one of `)]);
}, 30_000);

test("a heading that is on no list ends with status 1, its line and its words", () => {
  const file = join(here, `data/${notes}.yaml`);
  writeFileSync(file, readFileSync(file, "utf8").replace("  - kind: heading\n    words: General suggestions\n", ""));
  const { status, stdout } = run();
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ {2}Line \d+ \(characters \d+ to \d+\): “General suggestions” is in no record and on no list\.\n {2}Put it into a record .+ or list it in tooling\/ledger\/data\/imsb/m);
}, 30_000);
