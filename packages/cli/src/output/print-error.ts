import { terminalOf } from "./terminal.js";

/** Prints on standard error why something could not be done. */
export function printError(sentences: string): void {
  const { paint } = terminalOf(process.stderr);
  writeError(`${paint(["red", "bold"], "error:")} ${sentences}\n`);
}

/** Writes on standard error. Where that takes nothing, nobody can be told: the exit status still says how it went. */
export function writeError(text: string): void {
  if (process.stderr.listenerCount("error") === 0) process.stderr.on("error", () => {});
  process.stderr.write(text);
}
