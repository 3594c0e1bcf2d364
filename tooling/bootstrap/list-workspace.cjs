"use strict";

const { existsSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { root } = require("./project.cjs");

/** The folders of the workspace as pnpm-workspace.yaml names them: the root itself, packages/*, tooling/*, tests. */
function listWorkspace() {
  const grouped = ["packages", "tooling"].flatMap((group) => foldersIn(join(root, group)));
  return [root, ...grouped, join(root, "tests")].filter((folder) => existsSync(join(folder, "package.json")));
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

module.exports = { listWorkspace };
