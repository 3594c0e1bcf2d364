"use strict";

const { runScript } = require("../run-script.cjs");

/**
 * `npm run generate` writes anew the committed files that follow from others: from the definitions of the records
 * (JSON Schemas, interfaces, codebook) and from the bundled libraries (their licences).
 */
function run(args) {
  const folders = ["tooling/schema-compiler", "tooling/notices"];
  return folders.map((folder) => runScript(folder, "generate", args)).find((status) => status !== 0) ?? 0;
}

module.exports = { needsBuild: false, run };
