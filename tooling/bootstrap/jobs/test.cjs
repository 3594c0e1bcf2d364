"use strict";

const { runTurbo } = require("../run-turbo.cjs");
const { runVitest } = require("../run-vitest.cjs");
const { showStep } = require("../show-step.cjs");

/** `npm test` checks the types of every package, runs every test, and ends with the line "N passed, N failed". */
function run(args) {
  const types = showStep("Checking the types", () => runTurbo("typecheck"));
  if (!types.ok) console.error(`\n${types.failures || types.output}\n\nThe types do not hold; the places stand above.`);
  const { passed, failed, skipped } = runVitest(args);
  return printCounts(passed, failed + (types.ok ? 0 : 1), skipped);
}

function printCounts(passed, failed, skipped) {
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  return failed > 0 ? 1 : 0;
}

module.exports = { needsBuild: true, run, afterFailure: () => printCounts(0, 1, 0) };
