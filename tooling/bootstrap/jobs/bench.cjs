"use strict";

const { runScript } = require("../run-script.cjs");

/** `npm run bench` measures the built packages against their bars. */
module.exports = { needsBuild: true, run: (args) => runScript("tooling/bench", "bench", args) };
