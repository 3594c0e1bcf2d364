"use strict";

const { spawnSync } = require("node:child_process");
const { environment, root } = require("./project.cjs");

const TEN_MEGABYTES = 10 * 1024 * 1024;

/**
 * Runs a program to its end and keeps what it prints instead of showing it.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnvironment]
 * @returns {{ ok: boolean, output: string }} whether it ended well, and everything it printed
 */
function runQuietly(program, args, extraEnvironment = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    env: { ...environment, ...extraEnvironment },
    encoding: "utf8",
    maxBuffer: TEN_MEGABYTES,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const reason = result.error ? `${program}: ${result.error.message}\n` : "";
  return { ok: result.status === 0, output: `${result.stdout ?? ""}${result.stderr ?? ""}${reason}` };
}

module.exports = { runQuietly };
