"use strict";

const { mkdirSync, readdirSync, writeFileSync } = require("node:fs");
const { basename, join, relative } = require("node:path");
const { buildPackages } = require("./build-packages.cjs");
const { checkWriteAccess } = require("./check-write-access.cjs");
const { explainSystemError } = require("./explain-failure.cjs");
const { installDependencies } = require("./install-dependencies.cjs");
const { root, toolchain } = require("./project.cjs");
const { providePnpm } = require("./provide-pnpm.cjs");
const { Stop } = require("./stop.cjs");

const jobNames = readdirSync(join(__dirname, "jobs")).map((file) => basename(file, ".cjs"));

/**
 * Prepares the project (pnpm, dependencies and, where the job needs it, the build) and runs one job.
 * Sets the exit status; whatever goes wrong ends in one sentence on standard error, never in a stack trace.
 * @param {string | undefined} name  A file of the folder jobs, without its ending.
 * @param {string[]} args            Handed on to the job.
 */
function runJob(name, args) {
  let job;
  try {
    job = loadJob(name);
    checkWriteAccess();
    providePnpm();
    installDependencies();
    if (job.needsBuild) buildPackages();
    process.exitCode = job.run(args);
  } catch (error) {
    process.exitCode = 1;
    report(error);
    job?.afterFailure?.();
  }
}

function loadJob(name) {
  if (!jobNames.includes(name)) {
    throw new Stop(`There is no job ${JSON.stringify(name ?? "")}: give one of ${jobNames.join(", ")}.`);
  }
  return require(`./jobs/${name}.cjs`);
}

function report(error) {
  const { message, output, excerpt } = error instanceof Stop ? error : explainSystemError(error);
  if (excerpt) console.error(`\n${excerpt}`);
  console.error(`\n${message}${output ? ` ${saveLog(output)}` : ""}`);
}

/** Keeps the whole output of a failed program, and returns the sentence that says where. */
function saveLog(output) {
  const file = join(toolchain, "last-failure.log");
  try {
    mkdirSync(toolchain, { recursive: true });
    writeFileSync(file, output);
    return `The full output is in ${relative(root, file)}.`;
  } catch {
    return "";
  }
}

module.exports = { runJob };
