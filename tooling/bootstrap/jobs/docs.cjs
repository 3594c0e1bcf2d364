"use strict";

const { runScript } = require("../run-script.cjs");

/** `npm run docs` writes the documentation site. */
module.exports = { needsBuild: true, run: (args) => runScript("tooling/docs", "docs", args) };
