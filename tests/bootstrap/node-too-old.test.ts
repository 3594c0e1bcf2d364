import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { beforeAll, expect, test } from "vitest";
import { makeWorkspace, repository } from "./make-workspace.js";
import { runBootstrap, sentenceOf } from "./run-bootstrap.js";

let workspace: string;

beforeAll(() => {
  workspace = makeWorkspace({ pnpm: true });
});

/** The start-up decides by process.version alone, so a newer Node.js can be made to say that it is an older one. */
function pretend(version: string): string[] {
  const lie = `Object.defineProperty(process, "version", { value: "v${version}" });`;
  return ["--import", `data:text/javascript,${encodeURIComponent(lie)}`];
}

test.each(["0.12.18", "8.17.0", "18.20.8", "20.18.3"])("Node.js %s is told what is needed", (version) => {
  const run = runBootstrap(workspace, "build", { nodeOptions: pretend(version) });
  expect(sentenceOf(run)).toBe(
    `This project needs Node.js 20.19 or newer; you have ${version}. ` +
      "Install a current release from https://nodejs.org and run the same command again.",
  );
  expect(run.status).toBe(1);
});

test.each(["20.19.0", "22.0.0"])("Node.js %s is new enough", (version) => {
  expect(runBootstrap(workspace, "build", { nodeOptions: pretend(version) }).status).toBe(0);
});

test("an old Node.js can read the file that says so", () => {
  const source = readFileSync(join(repository, "tooling/bootstrap/run.cjs"), "utf8");
  expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
});

test("the version asked for is the one in package.json", () => {
  const { engines } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  expect(engines.node).toBe(">=20.19");
});
