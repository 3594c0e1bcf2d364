"use strict";

const { relative } = require("node:path");
const { pnpmHome, pnpmProgram, root } = require("./project.cjs");
const { Stop } = require("./stop.cjs");

/** What npm, pnpm or Node.js print when something fails, and what to do about it. The first that fits is told. */
const causes = [
  {
    sign: /ERR_PNPM_(OUTDATED|NO)_LOCKFILE|ERR_PNPM_LOCKFILE_/,
    advice: () => `pnpm-lock.yaml does not fit the package.json files: run \`${relative(root, pnpmProgram(pnpmHome))} install\` and commit the lockfile that it writes.`,
  },
  {
    sign: /ENOSPC|No space left on device/i,
    advice: () => "the disk is full: make room, then run the same command again.",
  },
  {
    sign: /EACCES|EROFS|EPERM|Permission denied|Read-only file system/i,
    advice: (output) => `there is no write access to ${refusedPath(output)}: change its owner or its permissions, then run the same command again.`,
  },
  {
    sign: /CERT_|certificate/i,
    advice: () => "the certificate of the package registry is not trusted here: point NODE_EXTRA_CA_CERTS and NPM_CONFIG_CAFILE to the certificate file of your network, then run the same command again.",
  },
  {
    sign: /EAI_AGAIN|ENOTFOUND|ENOTCACHED|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|error sending request|dns error/i,
    advice: () => "the package registry cannot be reached and the cache does not hold what is missing: check the network connection and the proxy settings, then run the same command again.",
  },
];

/**
 * Makes the Stop for a program that failed.
 * @param {string} what    What could not be done, e.g. "The dependencies could not be installed".
 * @param {string} output  Everything the program printed.
 */
function explainFailure(what, output) {
  const cause = causes.find(({ sign }) => sign.test(output));
  if (cause) return new Stop(`${what}: ${cause.advice(output)}`, output);
  return new Stop(`${what}; the reason stands above.`, output, lastWords(output));
}

/** Makes the Stop for an error that the bootstrap itself met; its stack is kept for the log. */
function explainSystemError(error) {
  const cause = causes.find(({ sign }) => sign.test(error.code ?? ""));
  if (cause) return new Stop(`The start-up failed: ${cause.advice(error.message)}`, error.stack);
  if (error.code === "ENOENT" && error.path) {
    return new Stop(`${error.path} is missing: restore it from the repository, then run the same command again.`, error.stack);
  }
  return new Stop(`The start-up failed in a way that was not foreseen (${error.message}): please report it.`, error.stack);
}

function refusedPath(output) {
  const path = /^npm error path (.+)$/m.exec(output)?.[1] ?? /(?:EACCES|EROFS|EPERM).*?'(.+?)'/.exec(output)?.[1];
  return path ?? /"(\/[^"]+)"/.exec(output)?.[1] ?? "a folder that the installation needs";
}

/** The end of an output, without the blank lines and the stack traces. */
function lastWords(output) {
  const lines = output.split("\n").filter((line) => line.trim() && !/\bat .+:\d+:\d+\)?$/.test(line));
  return lines.slice(-10).join("\n");
}

module.exports = { explainFailure, explainSystemError };
