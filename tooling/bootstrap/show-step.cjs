"use strict";

/**
 * Prints what is being done, does it, and adds how long it took on the same line.
 * @template T
 * @param {string} title  e.g. "Building the packages"
 * @param {() => T} step
 * @returns {T} what the step returns
 */
function showStep(title, step) {
  const start = Date.now();
  process.stdout.write(`${title} … `);
  try {
    const result = step();
    process.stdout.write(`${((Date.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}

module.exports = { showStep };
