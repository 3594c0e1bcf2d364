import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** One command of a block, and what it gave. */
export interface Command {
  readonly text: string;
  /** What the block says that it ends with: `# exit status 1` behind the command; 0 where it says nothing. */
  readonly expectedStatus: number;
  readonly status: number;
  readonly output: string;
}

/** A folder in which somebody follows a document from top to bottom, typing every command that it gives. */
export interface ShellSession {
  run(code: string): Command[];
  close(): void;
}

const mark = "--- end of command, exit status";

/**
 * Opens a session in an empty folder. `npx @igf/cli` and `igf` are the built command line; `npm` is
 * shims/npm.ts, because installing from a registry and the scripts of the repository have tests of their own.
 */
export function openShellSession(): ShellSession {
  const home = mkdtempSync(join(tmpdir(), "igf-examples-"));
  const bin = join(home, "bin");
  const work = join(home, "work");
  [bin, work].forEach((folder) => mkdirSync(folder));
  for (const name of ["npm", "npx"]) writeShim(join(bin, name), join(import.meta.dirname, "shims", `${name}.mjs`));
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: "1", COLUMNS: "100" };
  return {
    run(code) {
      const commands = listCommands(code);
      const script = commands.map(({ text }) => `${text}\nprintf '\\n%s %s\\n' '${mark}' "$?"\n`).join("");
      const { stdout } = spawnSync("bash", ["-c", `exec 2>&1\n${script}`], { cwd: work, env, encoding: "utf8", timeout: 60_000 });
      const outcomes = stdout.split(new RegExp(`\n${mark} (\\d+)\n`));
      return commands.map((command, index) => ({ ...command, output: outcomes[2 * index] ?? "", status: Number(outcomes[2 * index + 1] ?? "NaN") }));
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

function writeShim(file: string, script: string): void {
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(file, 0o755);
}

/** The commands of a block: one a line, where a line that ends with a backslash goes on. */
function listCommands(code: string): { text: string; expectedStatus: number }[] {
  return code
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => ({ text: line, expectedStatus: Number(/# exit status (\d+)/.exec(line)?.[1] ?? 0) }));
}
