"use strict";

const { runScript } = require("../run-script.cjs");

/** `npm run registry` releases the packages to a registry on this machine, where they can be installed from. */
module.exports = { needsBuild: false, run: (args) => runScript("tooling/registry", "serve", args) };
