import { closeSync, fstatSync, openSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { JoinedParts, KnownIds, PartResult, ValidateOptions } from "@igf/validator/engine";
import { checkPart } from "./check-part.js";
import { cutFile } from "./cut-file.js";
import type { PartMessage, PartTask } from "./part-task.js";

/** What checks parts: the caller has it loaded already. */
type Engine = Pick<typeof import("@igf/validator/engine"), "createPart" | "joinParts" | "randomSeed">;

/**
 * With less room for what is new, more of it is taken for what lasts, and stays in memory as garbage; with more in all, that is looked
 * through too late: 15 MB for 1 GB of records.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1024 };

/** After so many bytes, what the other threads have told is heard. */
const breath = 1 << 22;

/**
 * Checks an NDJSON file in several threads, each of which looks at a part of it; this thread is one of them. Returns `null` where the
 * file is too small for that, changes meanwhile, or has faults that show only when it is looked at as a whole.
 *
 * @param others  What other files hold; the threads do not know it.
 * @param read  Hears how many bytes more have been read.
 */
export async function checkInParts(engine: Engine, path: string, options: ValidateOptions, others: readonly KnownIds[], jobs: number, read: (bytes: number) => void): Promise<JoinedParts | null> {
  const before = stateOf(path);
  const cut = cutFile(path, before.size, jobs);
  if (cut === null || cut.parts.length < 2) return null;
  const seed = engine.randomSeed();
  const [own, ...tasks] = cut.parts.map(({ start, end }): PartTask => ({ path, start, end, head: start === 0 ? null : cut.head, seed, options }));
  const threads = tasks.map((task) => new Worker(join(import.meta.dirname, "part-worker.cjs"), { workerData: task, resourceLimits }));
  try {
    const theirs = allUnlessInVain(threads.map((thread) => resultOf(thread, read)));
    let isInVain = false;
    void theirs.then((parts) => (isInVain = parts === null));
    let unheard = 0;
    const first = await checkPart(engine.createPart(options, own!), own!, (bytes) => {
      read(bytes);
      if ((unheard += bytes) < breath) return;
      unheard = 0;
      return setImmediate().then(() => !isInVain);
    });
    const rest = first.needsWhole ? null : await theirs;
    if (rest === null) return null;
    const after = stateOf(path);
    const isSame = before.size === after.size && before.mtimeMs === after.mtimeMs;
    return isSame ? engine.joinParts([first, ...rest], { ...options, others }, seed) : null;
  } finally {
    for (const thread of threads) void thread.terminate();
  }
}

/** Waits for all parts, or until one fails or shows that the file must be looked at as a whole: what the others find is not worth waiting for. */
function allUnlessInVain(results: readonly Promise<PartResult>[]): Promise<PartResult[] | null> {
  return new Promise((resolve) => {
    const giveUp = () => resolve(null);
    for (const result of results) result.then(({ needsWhole }) => needsWhole && giveUp(), giveUp);
    Promise.all(results).then(resolve, giveUp);
  });
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
