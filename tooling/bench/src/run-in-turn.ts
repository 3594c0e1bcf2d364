import { median } from "./median.js";
import { readAhead } from "./read-ahead.js";
import { runProgram, type Program, type Run } from "./run-program.js";

/**
 * Runs programs in turn (A B C A B C …), each time in a fresh process, and returns the runs of each. In turn, so that a machine that
 * slows down slows all alike; what they read is in memory before each run.
 */
export function runInTurn<Name extends string>(programs: Readonly<Record<Name, Program>>, rounds: number): Record<Name, Run[]> {
  const entries = Object.entries<Program>(programs);
  const runs = Object.fromEntries(entries.map(([name]) => [name, [] as Run[]])) as Record<Name, Run[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, program] of entries) {
      readAhead(program);
      runs[name as Name].push(runProgram(program));
    }
  }
  return runs;
}

/** How much longer the first runs took than the second ones: the median of the ratios of each turn. */
export function ratioOf(first: readonly Run[], second: readonly Run[]): number {
  return median(first.map(({ time }, turn) => time / second[turn]!.time));
}

/** Says in short how long runs took, and how much memory they needed. */
export function describeRuns(runs: readonly Run[]): string {
  const seconds = `${(median(runs.map(({ time }) => time)) / 1000).toFixed(2)} s`;
  const peaks = runs.map(({ peak }) => peak ?? 0);
  return peaks.includes(0) ? seconds : `${seconds}, ${Math.round(Math.max(...peaks))} MB`;
}
