"use strict";

const { join } = require("node:path");
const { environment, root } = require("./project.cjs");
const { runQuietly } = require("./run-quietly.cjs");

const program = join(root, "node_modules", "turbo", "bin", "turbo");

/**
 * Runs one task of turbo.json in every package that has it; what has not changed since the last run is not done again.
 * @param {string} task  e.g. "build"
 * @returns {{ ok: boolean, output: string, failures: string, notes: string[] }} whether all went well, everything that
 *   was printed, what the failed packages printed, and the lines beginning with "Note:" that any package printed
 */
function runTurbo(task) {
  // turbo sees the name of the folder with texts, but not whether the files in it have changed.
  const force = environment.IGF_SOURCE_TEXTS ? ["--force"] : [];
  const { ok, output } = runQuietly(process.execPath, [program, "run", task, "--output-logs=full", ...force]);
  return { ok, output, failures: failuresIn(output), notes: notesIn(output) };
}

/** The lines of the failed packages, each still preceded by the package's name, without the tools' own stack traces. */
function failuresIn(output) {
  const names = /^Failed:\s+(.+)$/m.exec(output)?.[1].split(", ") ?? [];
  const prefixes = names.map((name) => `${name.replace("#", ":")}: `);
  return output
    .split("\n")
    .filter((line) => prefixes.some((prefix) => line.startsWith(prefix)))
    .filter((line) => !/: (cache miss,.*| +at .+:\d+:\d+\)?)$/.test(line))
    .join("\n");
}

function notesIn(output) {
  return output.split("\n").flatMap((line) => /^@?[\w/-]+:\w+: (Note: .+)$/.exec(line)?.[1] ?? []);
}

module.exports = { runTurbo };
