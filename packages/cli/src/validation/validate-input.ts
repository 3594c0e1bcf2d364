import { availableParallelism } from "node:os";
import * as engine from "@igf/validator/engine";
import { conceptIds } from "@igf/vocabularies";
import { CannotRun } from "../cannot-run.js";
import { filesOf, type Input } from "../input/input.js";
import type { Listed } from "../input/list-inputs.js";
import { openInput } from "../input/open-input.js";
import { peek } from "../input/peek.js";
import { quotedDocuments } from "../input/quoted-documents.js";
import { textsOf } from "../input/texts-of.js";
import type { FileOutcome } from "../output/reporters/reporter.js";
import { FindingsInOrder } from "./findings-in-order.js";
import type { Judgement } from "./settings.js";

/** What one validation needs, and whom it tells. */
export interface Surroundings {
  readonly judgement: Judgement;
  readonly limits: { readonly maxFindings: number; readonly maxRepeats: number };
  /** How many processor cores to use; `null` for what suits the size. */
  readonly jobs: number | null;
  /** What was read of it beforehand, if anything was. */
  readonly own: engine.CollectedIds | null;
  /** What the other files of the call hold. */
  readonly others: readonly engine.KnownIds[];
  /** Hears how many bytes more have been read. */
  readonly read: (bytes: number) => void;
  /** Hears of each finding. */
  readonly found: (described: engine.Described) => void;
  /** Hears that nothing is found for a while. */
  readonly flush: () => void;
}

/** Validates one input from its first byte to its last. What keeps it from being read is part of what becomes of it. */
export async function validateInput(input: Listed, surroundings: Surroundings): Promise<FileOutcome> {
  if ("error" in input) return unread(input.file, input.error);
  try {
    return await validate(input, surroundings);
  } catch (error) {
    if (error instanceof CannotRun) return unread(input.name, error.message);
    throw error;
  }
}

async function validate(input: Input, { judgement, limits, jobs, own, others: known, read, found, flush }: Surroundings): Promise<FileOutcome> {
  const { rules, extensions, sourceTexts } = judgement;
  const [first, ...others] = filesOf(input);
  const { format, chunks: all } = await openInput(first!, read);
  const { head, chunks } = await peek(all, format === "ndjson" ? 1 << 20 : 1 << 22);
  const isJson = format === "json" || format === "ndjson";
  const documents = isJson || own === null ? quotedDocuments(head) : own.sources.filter(({ sha256 }) => sha256 !== null);
  const { texts, ...quotes } = await textsOf(documents, sourceTexts);
  // What reads CSV and YAML is as much again as what reads JSON.
  const { createCheck } = isJson ? engine : await import("@igf/validator/formats");
  const options = { file: first!.name, format, sourceTexts: texts, rules, extensions, vocabularies: conceptIds, ...limits };
  const cores = format === "ndjson" && isWhole(input) ? coresFor(input.size, jobs) : 1;
  const joined = cores > 1 ? await checkTogether(input.path!, options, cores, known.length > 0, read) : null;
  if (joined) {
    await closeUnread(chunks);
    for (const described of joined.described) found(described);
    flush();
    return { file: input.name, summary: joined.summary, ...quotes };
  }
  const check = createCheck({ ...options, others: known });
  const findings = new FindingsInOrder(found);
  const tell = () => {
    for (const described of check.take()) findings.add(described);
    flush();
  };
  const pushAll = async (parts: AsyncIterable<Uint8Array>) => {
    for await (const bytes of parts) {
      check.push(bytes);
      tell();
    }
  };
  await pushAll(chunks);
  for (const file of others) {
    check.next!(file.name);
    await pushAll((await openInput(file, read)).chunks);
  }
  const summary = check.end();
  tell();
  findings.end();
  flush();
  return { file: input.name, summary, ...quotes };
}

/** Closes a file of which no more is read. */
async function closeUnread(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.return?.();
}

/** Whether any part of an input can be read at any time. */
function isWhole({ path, isPipe, isCompressed }: Input): boolean {
  return path !== null && !isPipe && !isCompressed;
}

/** To start threads takes longer than to check a file that is smaller. */
const worthThreads = 1 << 25;

function coresFor(size: number, jobs: number | null): number {
  return jobs ?? (size < worthThreads ? 1 : availableParallelism());
}

/** What these rules find may be known from another file of the call. */
const settledByOthers = ["references-resolve", "concepts-are-known"];

/** Checks a file with several cores, that do not know the others; `null` where it must be read from its beginning after all. */
async function checkTogether(path: string, options: engine.ValidateOptions, cores: number, hasOthers: boolean, read: (bytes: number) => void): Promise<engine.JoinedParts | null> {
  const { checkInParts } = await import("../parallel/check-in-parts.js");
  let sum = 0;
  // What keeps a thread from reading the file will be told when it is read as a whole.
  const joined = await checkInParts(path, options, cores, (bytes) => {
    sum += bytes;
    read(bytes);
  }).catch(() => null);
  if (joined && !(hasOthers && settledByOthers.some((rule) => joined.summary.rules[rule]))) return joined;
  read(-sum);
  return null;
}

function unread(file: string, error: string): FileOutcome {
  return { file, error, quotesChecked: [], quotesNotChecked: [] };
}
