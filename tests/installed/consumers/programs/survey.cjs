"use strict";

const { createHash } = require("node:crypto");

/** What a module exports, by name: that it is a function, or a digest of the value. */
function survey(exports) {
  const named = Object.entries(exports).filter(([name]) => name !== "default");
  return Object.fromEntries(named.map(([name, value]) => [name, typeof value === "function" ? "function" : digest(value)]));
}

function digest(value) {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** Prints what each entry named on the command line exports, or the message with which loading it fails. */
exports.printSurvey = async (load) => {
  const found = {};
  for (const entry of process.argv.slice(2)) {
    found[entry] = await Promise.resolve(entry).then(load).then(survey).catch(({ message }) => message);
  }
  console.log(JSON.stringify(found));
};
