import { closeSync, openSync, writeSync } from "node:fs";

/** Writes pieces of text to a file as they are made, so that a file of any length needs little memory. */
export function writeFile(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    let waiting: string[] = [];
    for (const piece of pieces) {
      if (waiting.push(piece) < 1000) continue;
      writeSync(file, waiting.join(""));
      waiting = [];
    }
    writeSync(file, waiting.join(""));
  } finally {
    closeSync(file);
  }
}
