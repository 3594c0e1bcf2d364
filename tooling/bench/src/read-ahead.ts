import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Program } from "./run-program.js";

const pieceSize = 1 << 20;

/** Reads the files that a program names, so that they come from memory when it runs: what the disk takes is not what is compared. */
export function readAhead({ args, folder }: Program): void {
  const piece = Buffer.allocUnsafe(pieceSize);
  for (const path of args.map((arg) => join(folder, arg))) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const file = openSync(path, "r");
    while (readSync(file, piece) > 0);
    closeSync(file);
  }
}
