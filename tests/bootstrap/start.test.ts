import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeWorkspace, repository } from "./make-workspace.js";
import { runMainJob } from "./run-bootstrap.js";

test("the main job validates three datasets, finds faults in the faulty one only, and summarises the shipped one", () => {
  const { status, stdout, stderr } = runMainJob(repository);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout.match(/^\$ npx @igf\/cli .+$/gm)).toEqual([
    "$ npx @igf/cli validate packages/messages/dist/igf-2025.json",
    "$ npx @igf/cli validate packages/cli/examples/valid-dataset.json " +
      "--source-text example-river-forum-2030-report=packages/cli/examples/example-river-forum-2030.txt",
    "$ npx @igf/cli validate packages/cli/examples/faulty-dataset.json",
    "$ npx @igf/cli show igf-2025",
  ]);
});

test("a command that ends otherwise than it should is named, and the main job fails", () => {
  const workspace = makeWorkspace({ pnpm: true });
  const cli = join(workspace, "packages/cli");
  mkdirSync(cli);
  writeFileSync(join(cli, "package.json"), JSON.stringify({ name: "cli", private: true, bin: { igf: "igf.mjs" } }));
  writeFileSync(join(cli, "igf.mjs"), "");
  const { status, stderr } = runMainJob(workspace);
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(/^`igf validate packages\/cli\/examples\/faulty-dataset\.json` should have ended with exit status 1: /);
});
