"use strict";

const { runScript } = require("../run-script.cjs");

/** `npm run fuzz` spoils valid records in every way and compares what all who judge them say. */
module.exports = { needsBuild: true, run: (args) => runScript("tests", "fuzz", args) };
