import { closeSync, openSync, readSync } from "node:fs";
import type { PartCheck, PartResult } from "@igf/validator/engine";
import type { PartTask } from "./part-task.js";

/** Larger pieces are not read faster. */
const pieceSize = 1 << 18;

/**
 * Reads one part of a file and has it checked.
 *
 * @param tell  Hears after each piece how many bytes more have been read. What it returns is awaited, if it is a promise; `false`
 *   says that the rest is not worth reading.
 */
export async function checkPart(part: PartCheck, { path, start, end }: PartTask, tell: (bytes: number) => void | Promise<boolean>): Promise<PartResult> {
  const file = openSync(path, "r");
  try {
    const piece = new Uint8Array(pieceSize);
    for (let position = start; position < end && !part.needsWhole; ) {
      const read = readSync(file, piece, 0, Math.min(pieceSize, end - position), position);
      // The file has become shorter; who began all this will see it.
      if (read === 0) break;
      part.push(piece.subarray(0, read));
      position += read;
      const goesOn = tell(read);
      if (goesOn && !(await goesOn)) break;
    }
  } finally {
    closeSync(file);
  }
  return part.end();
}
