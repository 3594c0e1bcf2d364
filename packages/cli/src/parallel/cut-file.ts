import { closeSync, openSync, readSync } from "node:fs";

const lineFeed = 10;

/** Bytes that are looked at in one go for the end of a line. */
const stride = 1 << 16;

/** A file is cut into no more parts than it has of so many bytes. */
const smallestPart = 1 << 20;

/** So many bytes the first part has more than the others: they are checked while the other threads start. */
const lead = 1 << 24;

/** The head of a file is not longer; otherwise it is checked as a whole. */
const longestHead = 1 << 20;

/** A file cut into parts that begin at the beginning of a line. */
interface CutFile {
  /** The header, or the source documents, that stand in the first lines; all parts need to know them. */
  readonly head: Uint8Array;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

/** Cuts an NDJSON file into about so many parts; `null` where it is not worth it. */
export function cutFile(path: string, size: number, count: number): CutFile | null {
  const file = openSync(path, "r");
  try {
    const head = headOf(file);
    const wanted = Math.min(count, Math.floor(size / smallestPart));
    if (head === null || wanted < 2) return null;
    const ahead = Math.min(lead, Math.floor(size / 4));
    const cuts = Array.from({ length: wanted - 1 }, (_, index) => endOfLine(file, ahead + Math.floor(((size - ahead) * (index + 1)) / wanted), size));
    const starts = [...new Set([0, ...cuts])].filter((start) => start === 0 || (start > head.length && start < size));
    return { head, parts: starts.map((start, index) => ({ start, end: starts[index + 1] ?? size })) };
  } finally {
    closeSync(file);
  }
}

/** Where the line ends on which a byte stands, with its line feed. */
function endOfLine(file: number, position: number, size: number): number {
  const bytes = Buffer.alloc(stride);
  for (let at = position; at < size; at += stride) {
    const read = readSync(file, bytes, 0, stride, at);
    const feed = bytes.subarray(0, read).indexOf(lineFeed);
    if (feed >= 0) return at + feed + 1;
  }
  return size;
}

/** The first line, if it is a header, or the first lines, as long as they are source documents; `null` if there is no end to them. */
function headOf(file: number): Uint8Array | null {
  return headIn(beginningOf(file, stride)) ?? headIn(beginningOf(file, longestHead));
}

function beginningOf(file: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
}

function headIn(bytes: Buffer): Uint8Array | null {
  let end = 0;
  for (;;) {
    const feed = bytes.indexOf(lineFeed, end);
    if (feed < 0) return null;
    const line = bytes.toString("utf8", end, feed);
    const isHeader = /"(?:prefix|[$]schema)"|Dataset"/.test(line) && !/"type"\s*:\s*"SourceDocument"/.test(line.slice(0, 100));
    // What only looks like such a line does no harm: it is read like any other.
    // A copy: of a piece of a buffer, all of the buffer is sent to each thread.
    if (!isHeader && line.trim() !== "" && !line.includes('"SourceDocument"')) return new Uint8Array(bytes.subarray(0, end));
    end = feed + 1;
    if (isHeader) return new Uint8Array(bytes.subarray(0, end));
  }
}
