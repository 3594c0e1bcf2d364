"use strict";

const { runScript } = require("../run-script.cjs");

/** `npm run ledger` accounts for every sentence of the source documents. */
module.exports = { needsBuild: true, run: (args) => runScript("tooling/ledger", "ledger", args) };
