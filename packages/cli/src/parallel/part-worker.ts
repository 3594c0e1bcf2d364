import { parentPort, workerData } from "node:worker_threads";
import { createPart } from "@igf/validator/engine";
import { checkPart } from "./check-part.js";
import type { PartMessage, PartTask } from "./part-task.js";

// A thread that looks at one part of a file.
const task = workerData as PartTask;
const result = await checkPart(createPart(task.options, task), task, (read) => tell({ read }));
tell({ result }, result.rules.ids.segments.map(({ words }) => words.buffer as ArrayBuffer));

function tell(message: PartMessage, transfer: ArrayBuffer[] = []): void {
  parentPort!.postMessage(message, transfer);
}
