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

/** Larger pieces are not read faster. */
const pieceSize = 1 << 18;
/** The bytes read between two messages: each of them costs as much as checking a few records. */
const worthTelling = 1 << 22;

const part = createPart(place.options, { ...place, start });
let untold = 0;
read();
const result = part.end();
tellOfReading();
const { table, runs } = result.rules.ids;
tell({ result }, [...table.chunks, ...runs.chunks].map(({ buffer }) => buffer as ArrayBuffer));

/** Reads the part, as far as it is worth it. */
function read(): void {
  const file = openSync(path, "r");
  const piece = new Uint8Array(pieceSize);
  for (let position = start; position < end && !part.needsWhole; ) {
    const length = readSync(file, piece, 0, Math.min(pieceSize, end - position), position);
    // The file has become shorter; who began all this will see it.
    if (length === 0) break;
    part.push(piece.subarray(0, length));
    position += length;
    untold += length;
    if (untold >= worthTelling) tellOfReading();
  }
  closeSync(file);
}

function tellOfReading(): void {
  tell({ read: untold });
  untold = 0;
}

function tell(message: PartMessage, transfer: ArrayBuffer[] = []): void {
  parentPort!.postMessage(message, transfer);
}
