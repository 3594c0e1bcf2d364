import { execFile } from "node:child_process";

/** One program to run, and in a few words what it is for. */
export interface Step {
  /** What this step does, as a message names it, e.g. "installing what the release needs". */
  doing: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Ends the program before its time. */
  signal?: AbortSignal;
}

/**
 * Runs a program to its end and returns what it printed to standard output.
 *
 * @throws If it ends with another exit status than 0: what was being done, where, and all that it printed.
 */
export function runStep({ doing, command, args, cwd, env, signal }: Step): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env, signal, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const said = [stdout, stderr].map((text) => text.trim()).filter(Boolean).join("\n");
      reject(new Error(`Failed while ${doing}.\n$ ${[command, ...args].join(" ")}\n  in ${cwd}\n\n${said || error.message}`));
    });
  });
}
