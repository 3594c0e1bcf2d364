import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { explainDevice, explainReading } from "./explain-reading.js";

/** Nobody writes a configuration or a schema of more bytes: a file that is longer was meant for something else, or never ends. */
export const mostOfSettings = 64 * 2 ** 20;

/** What Node.js reads in one piece. */
const mostInOnePiece = 2 ** 31 - 1;

/** Bytes of a pipe that are read at once. */
const partSize = 1 << 16;

/** Reads a file that the user named, or a pipe. Throws {@link CannotRun} when it cannot be read, or has more bytes than `most`. */
export function readBytes(path: string, most = mostInOnePiece): Buffer {
  try {
    const stats = statSync(path);
    // A device may give bytes for ever.
    if (!stats.isFile() && !stats.isFIFO() && !stats.isDirectory()) throw explainDevice(path, "Name a file.");
    if (stats.isFile() && stats.size > most) throw tooLarge(path, most);
    return stats.isFIFO() ? readPipe(path, most) : readFileSync(path);
  } catch (error) {
    throw error instanceof CannotRun ? error : explainReading(path, error as NodeJS.ErrnoException);
  }
}

function readPipe(path: string, most: number): Buffer {
  const pipe = openSync(path, "r");
  try {
    const parts: Buffer[] = [];
    const part = Buffer.alloc(partSize);
    let total = 0;
    for (let length; (length = readSync(pipe, part)) > 0; ) {
      total += length;
      if (total > most) throw tooLarge(path, most);
      parts.push(Buffer.from(part.subarray(0, length)));
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(pipe);
  }
}

function tooLarge(path: string, most: number): CannotRun {
  if (most === mostInOnePiece) return explainReading(path, { code: "ERR_FS_FILE_TOO_LARGE" });
  return new CannotRun(`${printable(path)} is larger than ${most / 2 ** 20} MiB, more than a configuration or a schema can be.`, "Name the file that is meant.");
}
