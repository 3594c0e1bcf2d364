import { fstatSync, openSync, closeSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { joinParts, randomSeed, type JoinedParts, type KnownIds, type PartResult, type ValidateOptions } from "@igf/validator/engine";
import { cutFile } from "./cut-file.js";
import type { PartMessage, PartTask } from "./part-task.js";

/** Records are soon forgotten: with more room for what is new, a thread would take 8 MB more, and be no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 2 };

/**
 * Checks an NDJSON file in several threads, each of which looks at a part of it. Returns `null` where the file is too small
 * for that, changes meanwhile, or has faults that show only when it is looked at as a whole.
 *
 * @param others  What other files hold; the threads do not know it.
 * @param read  Hears how many bytes more have been read.
 */
export async function checkInParts(path: string, options: ValidateOptions, others: readonly KnownIds[], jobs: number, read: (bytes: number) => void): Promise<JoinedParts | null> {
  const before = stateOf(path);
  const cut = cutFile(path, before.size, jobs);
  if (cut === null || cut.parts.length < 2) return null;
  const seed = randomSeed();
  const tasks = cut.parts.map(({ start, end }): PartTask => ({ path, start, end, head: start === 0 ? null : cut.head, seed, options }));
  const threads = tasks.map((task) => new Worker(join(import.meta.dirname, "part-worker.js"), { workerData: task, resourceLimits }));
  try {
    const results = threads.map((thread) => resultOf(thread, read));
    // What the others find is not worth waiting for.
    const wholeNeeded = new Promise<null>((resolve) => results.forEach((result) => result.then(({ needsWhole }) => needsWhole && resolve(null), () => {})));
    const parts = await Promise.race([Promise.all(results), wholeNeeded]);
    if (parts === null) return null;
    const after = stateOf(path);
    return before.size === after.size && before.mtimeMs === after.mtimeMs ? joinParts(parts, { ...options, others }, seed) : null;
  } finally {
    for (const thread of threads) void thread.terminate();
  }
}

function resultOf(thread: Worker, read: (bytes: number) => void): Promise<PartResult> {
  return new Promise((resolve, reject) => {
    thread.on("message", (message: PartMessage) => {
      if ("read" in message) read(message.read);
      else resolve(message.result);
    });
    thread.on("error", reject);
    thread.on("exit", (code) => reject(new Error(`A thread ended early, with status ${code}.`)));
  });
}

function stateOf(path: string): { size: number; mtimeMs: number } {
  const file = openSync(path, "r");
  try {
    return fstatSync(file);
  } finally {
    closeSync(file);
  }
}
