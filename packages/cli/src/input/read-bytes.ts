import { readFileSync } from "node:fs";
import { explainReading } from "./explain-reading.js";

/** Reads a file that the user named. Throws {@link CannotRun} when it cannot be read, saying what to name instead. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw explainReading(path, error as NodeJS.ErrnoException);
  }
}
