"use strict";

/**
 * Counts the tests in vitest's JSON report.
 * A file that could not be loaded has no failed test of its own, so it counts as one failure.
 * @param {object} report
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
function countTests(report) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

module.exports = { countTests };
