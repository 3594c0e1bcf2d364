import { parentPort, workerData } from "node:worker_threads";
import { keepHeapSmall } from "../validation/keep-heap-small.js";
import { checkPart } from "./check-part.js";
import type { PartMessage, PartTask } from "./part-task.js";

// To make a thread undoes it, for all of them.
keepHeapSmall();

// A thread that looks at one part of a file, with the same engine as all the others: what another version of it has learned would not
// fit to what they have.
const { createPart } = require("./validate.cjs") as typeof import("../validation/validate.js");
const task = workerData as PartTask;

/** The bytes read between two messages: each of them costs as much as checking a few records. */
const worthTelling = 1 << 22;

let untold = 0;
void checkPart(createPart(task.options, task), task, (read) => {
  untold += read;
  if (untold >= worthTelling) tellOfReading();
}).then((result) => {
  tellOfReading();
  const { table, runs } = result.rules.ids;
  tell({ result }, [...table.chunks, ...runs.chunks].map(({ buffer }) => buffer as ArrayBuffer));
});

function tellOfReading(): void {
  tell({ read: untold });
  untold = 0;
}

function tell(message: PartMessage, transfer: ArrayBuffer[] = []): void {
  parentPort!.postMessage(message, transfer);
}
