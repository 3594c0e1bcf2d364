import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { keepHeapSmall } from "../validation/keep-heap-small.js";
import type { PartMessage, PartTask } from "./part-task.js";

// To make a thread undoes it, for all of them.
keepHeapSmall();

// A thread that looks at one part of a file, with the same engine as all the others: what another version of it has learned would not
// fit to what they have.
const { createPart } = require("./validate.cjs") as typeof import("../validation/validate.js");
const { path, start, end, ...place } = workerData as PartTask;

const lineFeed = 10;
/** Larger pieces are not read faster. */
const pieceSize = 1 << 18;
/** The bytes read between two messages: each of them costs as much as checking a few records. */
const worthTelling = 1 << 22;

const part = createPart(place.options, { ...place, start, linesBefore });
let untold = 0;
readPieces(start, end, (piece) => {
  part.push(piece);
  untold += piece.length;
  if (untold >= worthTelling) tellOfReading();
  return !part.needsWhole;
});
const result = part.end();
tellOfReading();
const { table, runs } = result.rules.ids;
tell({ result }, [...table.chunks, ...runs.chunks].map(({ buffer }) => buffer as ArrayBuffer));

/** Reads a piece of the file after the other, until there is no use in going on. */
function readPieces(from: number, to: number, take: (piece: Uint8Array) => boolean): void {
  const file = openSync(path, "r");
  const room = new Uint8Array(pieceSize);
  for (let position = from; position < to; ) {
    const length = readSync(file, room, 0, Math.min(pieceSize, to - position), position);
    position += length;
    // The file may have become shorter; who began all this will see it.
    if (length === 0 || !take(room.subarray(0, length))) break;
  }
  closeSync(file);
}

/** Counts the lines before the part. */
function linesBefore(): number {
  let count = 0;
  readPieces(0, start, (piece) => {
    for (let feed = piece.indexOf(lineFeed); feed >= 0; feed = piece.indexOf(lineFeed, feed + 1)) count += 1;
    return true;
  });
  return count;
}

function tellOfReading(): void {
  tell({ read: untold });
  untold = 0;
}

function tell(message: PartMessage, transfer: ArrayBuffer[] = []): void {
  parentPort!.postMessage(message, transfer);
}
