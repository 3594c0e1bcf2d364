import { rmSync } from "node:fs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Sees to it that nothing of `folder` is left when this process ends, also when it is interrupted.
 *
 * @param folder - which is removed
 * @param stop - called before, to end the programs that still write into it
 * @returns a function that removes the folder at once
 */
export function tidyUp(folder: string, stop: () => void): () => void {
  const remove = () => {
    process.off("exit", remove);
    for (const signal of signals) process.off(signal, interrupted);
    stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  // Nobody listens any more when the signal comes again: it ends the process, as it would have done without us.
  const interrupted = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  process.on("exit", remove);
  for (const signal of signals) process.on(signal, interrupted);
  return remove;
}
