import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import * as engine from "@igf/validator/engine";
import { conceptIds } from "@igf/vocabularies";
import { CannotRun } from "../cannot-run.js";
import { filesOf, type Input } from "../input/input.js";
import type { Listed } from "../input/list-inputs.js";
import { openInput } from "../input/open-input.js";
import { peek } from "../input/peek.js";
import { textsOf } from "../input/texts-of.js";
import type { FileOutcome } from "../output/reporters/reporter.js";
import { findDocuments, telling } from "./find-documents.js";
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

async function validate(input: Input, surroundings: Surroundings): Promise<FileOutcome> {
  const { judgement, limits, own, others, read, found, flush } = surroundings;
  const [first] = filesOf(input);
  const { format, chunks: all } = await openInput(first!, read);
  const { head, chunks } = await peek(all, telling);
  const { sourceTexts } = judgement;
  const documents = own?.sources ?? (await findDocuments(input, format, head, Object.keys(sourceTexts).length > 0));
  const texts = await textsOf(documents, sourceTexts);
  const { rules, extensions } = judgement;
  const options = { file: first!.name, format, sourceTexts: texts, rules, extensions, vocabularies: conceptIds, ...limits };
  const findings = new FindingsInOrder(found);
  const tell: Tell = (described) => {
    for (const one of described) findings.add(one);
    flush();
  };
  const summary = await check(input, chunks, { ...options, others }, surroundings, tell);
  findings.end();
  flush();
  const folder = format === "csv" && summary.type === null ? folderOfDataset(input) : null;
  return { file: input.name, summary, ...(folder !== null && { folder }), textsGiven: Object.keys(sourceTexts), textsAtHand: Object.keys(texts), documents: documents.map(({ id }) => id) };
}

/** The folder in which a table lies beside the header of a dataset; `null` where there is none. */
function folderOfDataset({ path, tables }: Input): string | null {
  if (path === null || tables !== undefined) return null;
  const folder = dirname(path);
  return existsSync(join(folder, "dataset.csv")) ? folder : null;
}

/** Checks an input, with several cores where it is worth it. */
async function check(input: Input, chunks: AsyncIterable<Uint8Array>, options: engine.ValidateOptions, { jobs, read }: Surroundings, tell: Tell): Promise<engine.Summary> {
  const cores = options.format === "ndjson" && isWhole(input) ? await coresFor(input.size, jobs) : 1;
  if (cores > 1) {
    const { checkInParts } = await import("../parallel/check-in-parts.js");
    const summary = await checkInParts(engine, { path: input.path!, chunks }, options, { jobs: cores, read, tell });
    if (summary) return summary;
  }
  return checkInTurn(input, chunks, options, read, tell);
}

type Tell = (described: readonly engine.Described[]) => void;

/** Checks an input from its first byte to its last. */
async function checkInTurn(
  input: Input,
  chunks: AsyncIterable<Uint8Array>,
  options: engine.ValidateOptions,
  read: (bytes: number) => void,
  tell: Tell,
): Promise<engine.Summary> {
  const isJson = options.format === "json" || options.format === "ndjson";
  // What reads CSV and YAML is as much again as what reads JSON.
  const { createCheck } = isJson ? engine : await import("@igf/validator/formats");
  const check = createCheck(options);
  const pushAll = async (parts: AsyncIterable<Uint8Array>) => {
    for await (const bytes of parts) {
      check.push(bytes);
      tell(check.take());
    }
  };
  await pushAll(chunks);
  for (const file of filesOf(input).slice(1)) {
    check.next!(file.name);
    await pushAll((await openInput(file, read)).chunks);
  }
  const summary = check.end();
  tell(check.take());
  return summary;
}

/** Whether any part of an input can be read at any time. */
function isWhole({ path, isPipe, isCompressed }: Input): boolean {
  return path !== null && !isPipe && !isCompressed;
}

/** To start threads takes longer than to check a file that is smaller. */
const worthThreads = 3 << 25;

async function coresFor(size: number, jobs: number | null): Promise<number> {
  return jobs ?? (size < worthThreads ? 1 : (await import("node:os")).availableParallelism());
}

function unread(file: string, error: string): FileOutcome {
  return { file, error };
}
