"use strict";

const { runScript } = require("../run-script.cjs");

/** `npm run generate` writes anew what follows from the definitions of the records; those files are committed. */
module.exports = { needsBuild: false, run: (args) => runScript("tooling/schema-compiler", "generate", args) };
