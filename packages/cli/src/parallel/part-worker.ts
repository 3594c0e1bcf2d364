import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { createPart } from "@igf/validator/engine";
import type { PartMessage, PartTask } from "./part-task.js";

/** Larger pieces are not read faster. */
const pieceSize = 1 << 18;

// A thread that looks at one part of a file.
const { path, start, end, head, seed, options } = workerData as PartTask;
const part = createPart(options, { seed, head, start });
const file = openSync(path, "r");
const piece = new Uint8Array(pieceSize);
for (let position = start; position < end && !part.needsWhole; ) {
  const read = readSync(file, piece, 0, Math.min(pieceSize, end - position), position);
  // The file has become shorter; the main thread will see it.
  if (read === 0) break;
  part.push(piece.subarray(0, read));
  position += read;
  tell({ read });
}
closeSync(file);
const result = part.end();
tell({ result }, result.rules.ids.segments.map(({ words }) => words.buffer as ArrayBuffer));

function tell(message: PartMessage, transfer: ArrayBuffer[] = []): void {
  parentPort!.postMessage(message, transfer);
}
