import { fstatSync, writeSync } from "node:fs";
import { endUnwritten } from "../output/end-unwritten.js";
import type { Out } from "../output/reporters/reporter.js";
import { terminalOf, type Terminal } from "../output/terminal.js";

/** Where reports go. */
export interface StandardOutput extends Out {
  readonly terminal: Terminal;
  /** Takes away what a terminal shows; what a file holds stays. */
  clear(): void;
  /** Writes what has been collected. */
  flush(): void;
}

/** Characters that are written in one go. */
const enough = 1 << 16;

/** Opens standard output. Node's own stream is only for terminals: loading it takes longer than to check a small file. */
export function openStandardOutput(): StandardOutput {
  const isTerminal = isCharacterDevice(1) && process.stdout.isTTY;
  const terminal = terminalOf(isTerminal ? process.stdout : ({} as NodeJS.WriteStream));
  let collected = "";
  const flush = () => {
    const text = collected;
    collected = "";
    if (isTerminal) process.stdout.write(text);
    else if (text !== "") writeAll(Buffer.from(text));
  };
  const write = (text: string) => {
    collected += text;
    if (collected.length > enough) flush();
  };
  const clear = () => void (isTerminal && process.stdout.write("\u001b[2J\u001b[3J\u001b[H"));
  return { terminal, write, flush, clear };
}

/** Whether a file descriptor is a device, as terminals are. */
export function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function writeAll(bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A reader that has seen enough (`igf validate … | head`) closes the pipe: that is no fault, but what follows was not validated.
      if (code === "EPIPE") process.exit(2);
      if (code !== "EAGAIN") endUnwritten(error as NodeJS.ErrnoException);
      // A reader that is slow, behind a pipe that does not wait for it.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
