import { terminalOf } from "./terminal.js";

/** Prints on standard error why something could not be done. */
export function printError(sentences: string): void {
  const { paint } = terminalOf(process.stderr);
  process.stderr.write(`${paint(["red", "bold"], "error:")} ${sentences}\n`);
}
