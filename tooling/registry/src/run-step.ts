import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** One program to run, and in a few words what it is for. */
export interface Step {
  /** What this step does, as a message names it, e.g. "installing what the release needs". */
  doing: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Ends the program, and all that it has started, before its time. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs a program to its end and returns what it printed to standard output.
 *
 * @throws If it ends with another exit status than 0: what was being done, where, and all that it printed.
 */
export async function runStep({ doing, command, args, cwd, env, signal }: Step): Promise<string> {
  // A group of its own, so that the programs which it starts can be ended with it. Windows knows no such groups.
  const detached = process.platform !== "win32";
  const child = spawn(command, args, { cwd, env, detached, stdio: ["ignore", "pipe", "pipe"] });
  const end = () => void (detached && child.pid !== undefined ? process.kill(-child.pid, "SIGKILL") : child.kill());
  signal?.addEventListener("abort", end);
  try {
    const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
    const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    if (status === 0) return stdout;
    throw new Error([stdout, stderr].map((said) => said.trim()).filter(Boolean).join("\n") || `It ended with status ${status}.`);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`Failed while ${doing}.\n$ ${[command, ...args].join(" ")}\n  in ${cwd}\n\n${message}`);
  } finally {
    signal?.removeEventListener("abort", end);
  }
}
