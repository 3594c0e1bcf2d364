import { basename } from "node:path";
import { displayWidth } from "./display-width.js";
import { printable } from "./printable.js";

/** A line on a terminal that says how far the work has come. */
export interface Progress {
  /** Says how many bytes have been read, and of which file the last ones were. May be called as often as one likes. */
  update(doneBytes: number, file: string): void;
  /** Takes the line away until the next update: call it before something else is printed. */
  clear(): void;
  /** Takes the line away for good. */
  stop(): void;
}

const none: Progress = { update() {}, clear() {}, stop() {} };

/** Work that is done sooner needs no progress. */
const patience = 1_000;
/** A line that changes more often than the eye can follow flickers. */
const interval = 100;

/**
 * Shows progress on a terminal, from the second second of the work on; elsewhere, never. Without a total, as when a pipe is
 * read, it shows how much was read. Time is taken in milliseconds.
 */
export function createProgress(stream: NodeJS.WriteStream, totalBytes: number | null, now = () => performance.now()): Progress {
  if (stream.isTTY !== true || process.env.TERM === "dumb") return none;
  let next = now() + patience;
  let shown = "";
  const show = (line: string) => {
    if (line === shown) return;
    // One write: first the new line over the old one, then away with what is left of that.
    stream.write(`\r${line}\u001b[K`);
    shown = line;
  };
  return {
    update(doneBytes, file) {
      if (now() < next) return;
      next = now() + interval;
      show(progressLine(doneBytes, totalBytes, file, (stream.columns || 80) - 1));
    },
    clear: () => show(""),
    stop() {
      show("");
      next = Infinity;
    },
  };
}

/** `██████░░░░  62 %  1.2 of 1.9 GB  messages.ndjson`, with whatever fits into the width. */
export function progressLine(doneBytes: number, totalBytes: number | null, file: string, width: number): string {
  const share = totalBytes === null || totalBytes === 0 ? null : Math.min(1, doneBytes / totalBytes);
  const bar = share === null ? [] : [`${barOf(share, width < 60 ? 10 : 20)}${`${Math.floor(share * 100)} %`.padStart(7)}`];
  const parts = [...bar, sizes(doneBytes, totalBytes), printable(basename(file))];
  return parts.reduce((line, part) => (displayWidth(line) + 2 + displayWidth(part) > width ? line : line === "" ? part : `${line}  ${part}`), "");
}

function barOf(share: number, length: number): string {
  const full = Math.floor(share * length);
  return "█".repeat(full) + "░".repeat(length - full);
}

function sizes(done: number, total: number | null): string {
  const [divisor, unit] = (total ?? done) >= 1e9 ? [1e9, "GB"] : [1e6, "MB"];
  const format = (bytes: number) => (bytes / divisor).toFixed(1);
  return total === null ? `${format(done)} ${unit}` : `${format(done)} of ${format(total)} ${unit}`;
}
