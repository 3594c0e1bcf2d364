"use strict";

const { accessSync, constants, existsSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { root, toolchain } = require("./project.cjs");
const { Stop } = require("./stop.cjs");
const { listWorkspace } = require("./list-workspace.cjs");

/** Makes sure that the folders in which the project is installed and built can be written to. Throws a Stop if not. */
function checkWriteAccess() {
  const members = listWorkspace();
  const made = [toolchain, join(root, ".turbo"), ...members.flatMap((folder) => [join(folder, "node_modules"), join(folder, "dist")])];
  const refused = [...members, ...made.filter(existsSync)].find((folder) => !isWritable(folder));
  if (refused) {
    throw new Stop(`No write access to ${refused}: copy the project to a folder that you may write to, or change the owner or the permissions of that path, then run the same command again.`);
  }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

module.exports = { checkWriteAccess };
