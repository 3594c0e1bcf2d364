"use strict";

const { buildPackages } = require("../build-packages.cjs");
const { runScript } = require("../run-script.cjs");

/**
 * `npm run generate` writes anew the committed files that follow from others: from the definitions of the records
 * (JSON Schemas, interfaces, codebook) and, once these are built, from the bundled libraries (their licences).
 */
function run(args) {
  const status = runScript("tooling/schema-compiler", "generate", args);
  if (status !== 0) return status;
  buildPackages();
  return runScript("tooling/notices", "generate", args);
}

module.exports = { needsBuild: false, run };
