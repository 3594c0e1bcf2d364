import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A program of its own process. */
export interface Program {
  /** What is run; Node.js where nothing is said. */
  readonly command?: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** The exit status of a run that went well, where it is not 0. */
  readonly status?: number;
}

/** One run of a program. */
export interface Run {
  /** From its start to its end, in milliseconds. */
  readonly time: number;
  /** The most memory that it held at once, in MB; `null` for a program that is not Node.js. */
  readonly peak: number | null;
  readonly output: string;
  /** What it printed on standard error. */
  readonly messages: string;
}

const reportPeak = ["--require", join(import.meta.dirname, "report-peak.cjs")];

/** Runs a program to its end, and measures it. */
export function runProgram({ command, args, folder, status: expected = 0 }: Program): Run {
  const isNode = command === undefined;
  const start = performance.now();
  const child = spawnSync(command ?? process.execPath, isNode ? [...reportPeak, ...args] : args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 1 << 28,
    // Nothing that is measured takes so long, unless it hangs.
    timeout: 120_000,
  });
  const time = performance.now() - start;
  if (child.status !== expected) {
    const [stdout, stderr] = [child.stdout, child.stderr].map((text) => text?.slice(0, 2000));
    throw child.error ?? new Error(`\`${command ?? "node"} ${args.join(" ")}\` ended with status ${child.status}, not ${expected}:\n${stdout}${stderr}`);
  }
  return { time, peak: isNode ? (Number(child.output[3]) * 1024) / 1e6 : null, output: child.stdout, messages: child.stderr };
}
