import { closeSync, openSync, readSync } from "node:fs";

const lineFeed = 10;

/** Reads a file in pieces, and gives each of its lines as text: the fastest way that needs no more memory than a piece and a line. */
export function forEachLine(path: string, take: (line: string) => void): void {
  const file = openSync(path, "r");
  let piece = Buffer.allocUnsafe(1 << 16);
  let kept = 0;
  for (let read = 0; (read = readSync(file, piece, kept, piece.length - kept, null)) > 0; ) {
    const end = kept + read;
    let start = 0;
    for (let at = piece.indexOf(lineFeed, kept); at >= 0 && at < end; at = piece.indexOf(lineFeed, start)) {
      take(piece.toString("utf8", start, at));
      start = at + 1;
    }
    const isFull = start === 0 && end === piece.length;
    const next = isFull ? Buffer.allocUnsafe(piece.length * 2) : piece;
    piece.copy(next, 0, start, end);
    [piece, kept] = [next, end - start];
  }
  if (kept > 0) take(piece.toString("utf8", 0, kept));
  closeSync(file);
}
