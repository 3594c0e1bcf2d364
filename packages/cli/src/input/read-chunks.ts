import { closeSync, fstatSync, open, openSync, read, readSync, type Stats } from "node:fs";
import { promisify } from "node:util";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { explainReading } from "./explain-reading.js";
import type { Input } from "./input.js";

/** Larger parts are not read faster. */
const partSize = 1 << 18;

/** How long reading may keep Ctrl-C and the progress bar waiting, in milliseconds. */
const patience = 50;

/**
 * Reads an input in parts. The memory of a part is used again for the next one: whoever keeps bytes has to copy them.
 * Throws CannotRun when the input cannot be read, or changes while it is read.
 */
export async function* readChunks(input: Input): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* input.isPipe ? readPipe(input.path) : readFile(input.path!, input.size);
  } catch (error) {
    throw error instanceof CannotRun ? error : explainReading(input.path ?? "standard input", error as NodeJS.ErrnoException);
  }
}

async function* readFile(path: string, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  const file = openSync(path, "r");
  try {
    const before = fstatSync(file);
    // One byte more shows at once whether a small file ends where it should.
    const part = new Uint8Array(Math.min(partSize, size + 1));
    let [position, rested] = [0, Date.now()];
    for (let length; (length = readSync(file, part, 0, part.length, null)) > 0; ) {
      position += length;
      // Something that is written faster than it is read would never end.
      if (before.size > 0 && position > before.size) break;
      yield part.subarray(0, length);
      if (Date.now() - rested < patience) continue;
      await new Promise(setImmediate);
      rested = Date.now();
    }
    checkThatItStayed(path, before, fstatSync(file));
  } finally {
    closeSync(file);
  }
}

function checkThatItStayed(path: string, before: Stats, after: Stats): void {
  if (before.size === after.size && before.mtimeMs === after.mtimeMs) return;
  throw new CannotRun(`${printable(path)} changed while it was read.`, "Validate it again when it is written to its end.");
}

/** A pipe gives what it has, when it has it: waiting for it must not stop everything else. `null` is standard input. */
async function* readPipe(path: string | null): AsyncGenerator<Uint8Array, void, undefined> {
  const pipe = path === null ? await standardInputOf() : await promisify(open)(path, "r");
  const part = new Uint8Array(partSize);
  try {
    for (let length; (length = await readSome(pipe, part)) > 0; ) yield part.subarray(0, length);
  } finally {
    if (path !== null) closeSync(pipe);
  }
}

/** Standard input, unless it is something that never ends by itself; a person has to end it. */
async function standardInputOf(): Promise<number> {
  if (!fstatSync(0).isCharacterDevice()) return 0;
  const { isatty } = await import("node:tty");
  if (!isatty(0)) throw new CannotRun("Standard input is a device.", "Send it a file (igf validate - < FILE), or what another program writes.");
  process.stderr.write(`Reading what you type; ${process.platform === "win32" ? "Ctrl-Z and Enter end it" : "Ctrl-D ends it"}.\n`);
  return 0;
}

async function readSome(pipe: number, part: Uint8Array): Promise<number> {
  for (;;) {
    try {
      return (await promisify(read)(pipe, part, 0, part.length, null)).bytesRead;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // What Windows says at the end of a pipe.
      if (code === "EOF") return 0;
      // Somebody made the pipe one that does not wait.
      if (code !== "EAGAIN") throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
