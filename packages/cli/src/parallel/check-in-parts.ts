import { statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Check, Described, JoinedParts, PartCheck, PartResult, Seed, Summary, ValidateOptions } from "@igf/validator/engine";
import { cutFile } from "./cut-file.js";
import type { PartMessage, PartTask } from "./part-task.js";

/** What checks parts: the caller has it loaded already. */
type Engine = Pick<typeof import("@igf/validator/engine"), "createPart" | "joinParts" | "randomSeed">;

/** A file, of which any part can be read at any time. */
export interface WholeFile {
  readonly path: string;
  /** Its bytes, from the first to the last. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** How a file is checked in parts, and who hears of it. */
export interface Division {
  /** In how many parts, at the most. */
  readonly jobs: number;
  /** Hears how many bytes more the other threads have read; fewer than none, where that was in vain. */
  readonly read: (bytes: number) => void;
  /** Hears what is found. */
  readonly tell: (described: readonly Described[]) => void;
}

/**
 * With less room for what is new, more of it is taken for what lasts, and stays in memory as garbage; with more in all, that is looked
 * through too late: 15 MB for 1 GB of records.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1024 };

/** What these rules find may be known from another file of the call: the other threads do not know it. */
const settledByOthers = ["references-resolve", "concepts-are-known"];

/**
 * Checks an NDJSON file in several threads. This one begins with the first part; where the file changes meanwhile, or has faults that
 * show only when it is looked at as a whole, it goes on to the last. Returns `null`, and has read nothing, where the file is too small.
 */
export async function checkInParts(engine: Engine, { path, chunks }: WholeFile, options: ValidateOptions, { jobs, read, tell }: Division): Promise<Summary | null> {
  const before = stateOf(path);
  const cut = before && cutFile(path, before.size, jobs);
  if (!cut || cut.parts.length < 2) return null;
  const seed = engine.randomSeed();
  const part = engine.createPart(options, { seed, head: null, start: 0 });
  const others = new OtherThreads(cut.parts.slice(1).map(({ start, end }) => ({ path, start, end, head: cut.head, seed, options: { ...options, others: [] } })), read);
  const join = async (): Promise<JoinedParts | null> => {
    const rest = part.needsWhole ? null : await others.results;
    const after = stateOf(path);
    const isSame = before.size === after?.size && before.mtimeMs === after.mtimeMs;
    return rest && isSame ? joinKnowing(engine, [part.end(), ...rest], options, seed) : null;
  };
  try {
    return await checkBeside(others, part, chunks, join, tell);
  } finally {
    others.stop();
  }
}

/** Checks the first part of a file beside the others, and all of it where they cannot be joined. */
async function checkBeside(others: OtherThreads, part: PartCheck, chunks: WholeFile["chunks"], join: () => Promise<JoinedParts | null>, tell: Division["tell"]): Promise<Summary> {
  let whole: Check | null = null;
  let left = others.start;
  for await (const bytes of chunks) {
    const own = whole === null ? Math.min(left, bytes.length) : 0;
    if (own > 0) part.push(bytes.subarray(0, own));
    left -= own;
    if (whole === null) {
      if (left > 0 && !part.needsWhole && !others.areInVain) continue;
      const joined = left === 0 ? await join() : null;
      if (joined !== null) return end(joined, tell);
      others.giveUp();
      whole = part.goOn!();
    }
    whole.push(bytes.subarray(own));
    tell(whole.take());
  }
  // It is null where the file has become shorter than the first part was.
  whole ??= part.goOn!();
  return end({ summary: whole.end(), described: whole.take() }, tell);
}

function end({ summary, described }: JoinedParts, tell: Division["tell"]): Summary {
  tell(described);
  return summary;
}

/** Joins what is known of all parts; `null` where what is found in them may be known from elsewhere. */
function joinKnowing(engine: Engine, parts: readonly PartResult[], options: ValidateOptions, seed: Seed): JoinedParts | null {
  const all = engine.joinParts(parts, options, seed);
  return all !== null && (options.others ?? []).length > 0 && settledByOthers.some((rule) => all.summary.rules[rule]) ? null : all;
}

/** The threads that look at the later parts of a file. */
class OtherThreads {
  /** What they have found; `null` as soon as one fails or shows that the file must be looked at as a whole. */
  readonly results: Promise<PartResult[] | null>;
  /** Whether it is known by now that their work is in vain. */
  areInVain = false;
  /** Where the first of their parts begins in the file. */
  readonly start: number;
  readonly #threads: readonly Worker[];
  readonly #read: Division["read"];
  #sum = 0;

  constructor(tasks: readonly PartTask[], read: Division["read"]) {
    this.start = tasks[0]!.start;
    this.#read = read;
    this.#threads = tasks.map((task) => new Worker(join(import.meta.dirname, "part-worker.cjs"), { workerData: task, resourceLimits }));
    this.results = allUnlessInVain(this.#threads.map((thread) => resultOf(thread, (bytes) => this.#hear(bytes))));
    void this.results.then((parts) => (this.areInVain = parts === null));
  }

  /** Does without what they have found. */
  giveUp(): void {
    this.stop();
    this.#read(-this.#sum);
    this.areInVain = true;
  }

  stop(): void {
    for (const thread of this.#threads) void thread.terminate();
  }

  #hear(bytes: number): void {
    if (this.areInVain) return;
    this.#sum += bytes;
    this.#read(bytes);
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

/** What tells whether a file has changed; `null` where it is gone. */
function stateOf(path: string): { size: number; mtimeMs: number } | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
