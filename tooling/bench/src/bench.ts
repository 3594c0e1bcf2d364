import { measureGuard } from "./measure-guard.js";
import { measureImport } from "./measure-import.js";
import { measureValidate } from "./measure-validate.js";
import { printMeasurements } from "./print-measurements.js";

// Measures the built packages against their bars and prints both. Exits with 1 for a missed bar only with --check,
// because a busy machine can miss one that the code keeps.
const measurements = [await measureImport(), measureValidate(), await measureGuard()];
printMeasurements(measurements);
const missed = measurements.some(({ value, bar }) => value > bar);
if (missed && process.argv.includes("--check")) process.exitCode = 1;
