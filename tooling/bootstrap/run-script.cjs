"use strict";

const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { environment, pnpmHome, pnpmProgram, root } = require("./project.cjs");
const { Stop } = require("./stop.cjs");

/**
 * Runs a script of one workspace folder's package.json and shows what it prints.
 * @param {string} folder  e.g. "tooling/bench"
 * @param {string} script  e.g. "bench"
 * @param {string[]} args  Handed on to the script.
 * @returns {number} its exit status
 */
function runScript(folder, script, args) {
  const cwd = join(root, folder);
  if (!existsSync(cwd)) throw new Stop(`The folder ${folder} is missing: restore it from the repository and run the same command again.`);
  const { status } = spawnSync(pnpmProgram(pnpmHome), ["--silent", "run", script, ...args], {
    cwd,
    env: environment,
    stdio: "inherit",
  });
  return status ?? 1;
}

module.exports = { runScript };
