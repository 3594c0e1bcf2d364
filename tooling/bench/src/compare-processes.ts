import { spawnSync } from "node:child_process";
import { median } from "./median.js";
import type { Program } from "./run-program.js";

/** Medians of two programs that were run in turn, in milliseconds. */
export interface Comparison {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

/** Runs of each program: enough for a median that a few disturbed runs do not move. */
export const runs = 30;

/**
 * Runs two programs in turn (A B A B …), each time in a fresh process, and compares the medians of their times.
 * In turn, so that a machine that slows down slows both alike; the first run of each only warms the file cache.
 * @param timeOf  Returns the milliseconds that one run took.
 */
export function compareProcesses(first: Program, second: Program, timeOf: (program: Program) => number): Comparison {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    const pair = [timeOf(first), timeOf(second)] as const;
    if (run > 0) pair.forEach((time, index) => times[index]!.push(time));
  }
  const [a, b] = times.map(median) as [number, number];
  return { first: a, second: b, ratio: a / b };
}

/** Milliseconds from the start of a process to its end. */
export function wallTime(program: Program): number {
  const start = performance.now();
  run(program);
  return performance.now() - start;
}

/** Milliseconds that the program itself measured and printed. */
export function printedTime(program: Program): number {
  return Number(run(program));
}

function run({ args, folder }: Program): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(`\`node ${args.join(" ")}\` ended with status ${status}:\n${stdout}${stderr}`);
  return stdout;
}
