"use strict";

const { spawnSync } = require("node:child_process");
const { existsSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");
const { countTests } = require("./count-tests.cjs");
const { environment, root, toolchain } = require("./project.cjs");

const program = join(root, "node_modules", "vitest", "vitest.mjs");

/**
 * Runs the tests of all packages and shows vitest's own report.
 * @param {string[]} args  Handed on to vitest, e.g. ["--project", "schema"].
 * @returns {{ passed: number, failed: number, skipped: number }} counted from vitest's JSON report; a run that broke
 *   without a failed test counts as one failure
 */
function runVitest(args) {
  const report = join(toolchain, `test-report-${process.pid}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // vitest colours its report even where nobody looks at a terminal.
  const colours = process.stdout.isTTY ? [] : ["--no-color"];
  const options = ["run", "--config=tests/all-projects.config.ts", ...reporters, ...colours];
  const { status } = spawnSync(process.execPath, [program, ...options, ...args], {
    cwd: root,
    env: environment,
    stdio: "inherit",
  });
  const counts = readCounts(report);
  if (status === 0 || counts.failed > 0) return counts;
  console.error(`\nvitest ended with status ${status} although no test failed: the error stands above.`);
  return { ...counts, failed: 1 };
}

function readCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const counts = countTests(JSON.parse(readFileSync(report, "utf8")));
  rmSync(report);
  return counts;
}

module.exports = { runVitest };
