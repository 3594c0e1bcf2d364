import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The folder of this package, in which commands run: paths in what they print are the same everywhere. */
export const folder = dirname(import.meta.dirname);

/** The built program. */
export const program = join(folder, "dist", "igf.cjs");

/** The dataset that this project publishes. */
export const shipped = join(dirname(fileURLToPath(import.meta.resolve("@igf/messages"))), "igf-2025.json");

/** What a run gave. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line as a process of its own: 80 columns, no colour, nothing on standard input. */
export function igf(...args: string[]): Ended {
  return igfWith({}, ...args);
}

/** Runs it with other settings. An environment variable that is undefined is not set. */
export function igfWith(settings: { env?: NodeJS.ProcessEnv; input?: string; cwd?: string; uid?: number }, ...args: string[]): Ended {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const env = { ...inherited, COLUMNS: "80", ...settings.env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, input: "", encoding: "utf8", ...settings, env });
  return { status, stdout, stderr };
}

/** Makes a folder with some files, which is removed after the test. Returns its path. */
export function makeFolder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "igf-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** Runs a command of the shell in which `igf` is the built program. */
export function igfInShell(command: string): Ended {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `igf() { '${process.execPath}' '${program}' "$@"; }; ${command}`], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}
