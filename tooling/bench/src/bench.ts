import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPrograms } from "./build-programs.js";
import { runs } from "./compare-processes.js";
import { measureGuard } from "./measure-guard.js";
import { measureImport } from "./measure-import.js";
import { measureMemory } from "./measure-memory.js";
import { measureStream } from "./measure-stream.js";
import { measureValidate } from "./measure-validate.js";
import { isMissed, type Section } from "./measurement.js";
import { printSections } from "./print-sections.js";

// Measures the built packages against their bars and prints both. Exits with 1 for a missed bar only with --check,
// because a busy machine can miss one that the code keeps. With --quick, it takes a first look at fewer records.
const isQuick = process.argv.includes("--quick");
const folder = mkdtempSync(join(tmpdir(), "igf-bench-"));
try {
  const sections = await measure();
  printSections(sections);
  const missed = sections.some(({ measurements }) => measurements.some(isMissed));
  if (missed && process.argv.includes("--check")) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<Section[]> {
  const small = { title: `Small things, medians of ${runs} fresh processes each, run in turn`, measurements: [await measureImport(), measureValidate(folder), await measureGuard()] };
  const stream = measureStream(folder, await buildPrograms(), isQuick ? { messages: 10_000, rounds: 3 } : { messages: 200_000, rounds: 5 });
  const memory = measureMemory(folder, isQuick ? { ndjson: 100, json: 50 } : { ndjson: 1000, json: 50 });
  return [small, stream, memory];
}
