"use strict";

const { basename } = require("node:path");
const { runQuietly } = require("./run-quietly.cjs");

/** Runs the npm that started this job, or the one on the PATH when no npm did. Returns what runQuietly returns. */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm && basename(npm) === "npm-cli.js") return runQuietly(process.execPath, [npm, ...args]);
  return runQuietly("npm", args);
}

module.exports = { runNpm };
