"use strict";

const { explainFailure } = require("./explain-failure.cjs");
const { runTurbo } = require("./run-turbo.cjs");
const { showStep } = require("./show-step.cjs");
const { Stop } = require("./stop.cjs");

/** Builds every package that has changed since its last build. Throws a Stop that shows the failed build's own words. */
function buildPackages() {
  const { notes } = showStep("Building the packages", () => {
    const result = runTurbo("build");
    if (result.ok) return result;
    if (!result.failures) throw explainFailure("The packages could not be built", result.output);
    throw new Stop("The build failed; its own words stand above. Mend what they name or, if that is no file of this project, delete node_modules; then run the same command again.", result.output, result.failures);
  });
  for (const note of notes) console.log(note);
}

module.exports = { buildPackages };
