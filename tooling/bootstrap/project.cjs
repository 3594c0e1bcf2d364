"use strict";

const { readFileSync } = require("node:fs");
const { delimiter, join, resolve } = require("node:path");

const root = resolve(__dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The exact pnpm that package.json names, e.g. "12.21.0". */
const pnpmVersion = manifest.packageManager.replace(/^pnpm@/, "");

/** Everything that the bootstrap itself writes: pnpm, and the log of the last failure. */
const toolchain = join(root, ".toolchain");
const pnpmHome = join(toolchain, pnpmVersion);
const pnpmBin = join(pnpmHome, "node_modules", ".bin");

/** The pnpm program of an installation below the folder `home`: a native binary, which starts without Node.js. */
function pnpmProgram(home) {
  return join(home, "node_modules", "pnpm", process.platform === "win32" ? "pnpm.exe" : "pnpm");
}

/** The environment of every program that a job starts: this project's pnpm and tools come first. */
const environment = {
  ...process.env,
  PATH: [pnpmBin, join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
};

// Somebody gives this folder relative to where they stand, but each package is built in its own folder.
if (process.env.IGF_SOURCE_TEXTS) environment.IGF_SOURCE_TEXTS = resolve(process.env.IGF_SOURCE_TEXTS);

module.exports = { root, manifest, pnpmVersion, toolchain, pnpmHome, pnpmProgram, environment };
