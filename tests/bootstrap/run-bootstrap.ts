import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";

// One run takes a second or two, but much longer on a slow disk or while other tests use the processors.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

export interface BootstrapRun {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface BootstrapOptions {
  args?: string[];
  env?: Record<string, string>;
  /** Options of Node.js itself. */
  nodeOptions?: string[];
  /** The number of the user who runs it; only root may choose. */
  uid?: number | undefined;
}

/** Runs `node tooling/bootstrap/run.cjs` in a workspace, as a newcomer's `npm run …` would, and waits for its end. */
export function runBootstrap(workspace: string, job: string, options: BootstrapOptions = {}): BootstrapRun {
  const { args = [], nodeOptions = [] } = options;
  return runNode(workspace, [...nodeOptions, join("tooling", "bootstrap", "run.cjs"), job, ...args], options);
}

/** Runs what `npm start` does when everything is installed and built. */
export function runMainJob(workspace: string): BootstrapRun {
  return runNode(workspace, ["--eval", 'process.exitCode = require("./tooling/bootstrap/jobs/start.cjs").run();']);
}

/** Runs the script of continuous integration, from another folder. A program named chromium must be on the PATH. */
export function runContinuousIntegration(workspace: string, path: string): BootstrapRun {
  return run(tmpdir(), join(workspace, ".ci", "run"), [], { env: { PATH: path } });
}

function runNode(workspace: string, args: string[], options?: BootstrapOptions): BootstrapRun {
  return run(workspace, process.execPath, args, options);
}

function run(cwd: string, program: string, args: string[], { env = {}, uid }: BootstrapOptions = {}): BootstrapRun {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...newcomersEnvironment(), ...env },
    encoding: "utf8",
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { status, stdout, stderr };
}

/** This process's environment without what turbo, vitest, continuous integration and the outer `npm test` have put there. */
function newcomersEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_(?!config_)|turbo_|vitest|vite_|node_env$|node_options$|ci$|igf_|test$|dev$|prod$|mode$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** What a failure must look like to a newcomer: one sentence, no stack trace, a status other than 0. */
export function sentenceOf(run: BootstrapRun): string {
  if (run.status === 0) throw new Error(`It should have failed, but it printed:\n${run.stdout}`);
  const lines = run.stderr.trim().split("\n");
  if (lines.length > 1) throw new Error(`It should have printed one line, but it printed:\n${run.stderr}`);
  return lines[0] ?? "";
}
