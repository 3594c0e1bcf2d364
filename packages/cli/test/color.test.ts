import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { folder, igfWith, program } from "./igf.js";

const colored = /\u001b\[/;
const run = (env: NodeJS.ProcessEnv) => igfWith({ env }, "validate", "examples/faulty-dataset.json").stdout;

describe("colour", () => {
  test("is not used in a pipe", () => expect(run({})).not.toMatch(colored));
  test("is used where FORCE_COLOR asks for it", () => expect(run({ FORCE_COLOR: "1" })).toMatch(colored));
  test("is not used where FORCE_COLOR is 0", () => expect(run({ FORCE_COLOR: "0" })).not.toMatch(colored));
  test("is not used where NO_COLOR is set, even beside FORCE_COLOR", () => expect(run({ NO_COLOR: "1", FORCE_COLOR: "1" })).not.toMatch(colored));
  test("is used where NO_COLOR is set to nothing, which is as if it were not", () => expect(run({ NO_COLOR: "", FORCE_COLOR: "1" })).toMatch(colored));
  test("changes nothing but the colour", () => {
    expect(run({ FORCE_COLOR: "1" }).replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(run({}));
  });
});

// script(1) of util-linux runs a command in a terminal of its own.
const hasTerminal = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false;

describe.runIf(hasTerminal)("in a terminal", () => {
  const inTerminal = (env: NodeJS.ProcessEnv) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
    const command = `'${process.execPath}' '${program}' show sdg-16`;
    return spawnSync("script", ["-qec", command, "/dev/null"], { cwd: folder, encoding: "utf8", input: "", env: { ...inherited, TERM: "xterm-256color", ...env } }).stdout;
  };

  test("colour is used", () => expect(inTerminal({})).toMatch(colored));
  test("NO_COLOR is honoured", () => expect(inTerminal({ NO_COLOR: "1" })).not.toMatch(colored));
  test("a dumb terminal gets none", () => expect(inTerminal({ TERM: "dumb" })).not.toMatch(colored));
});
