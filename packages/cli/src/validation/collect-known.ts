import * as engine from "@igf/validator/engine";
import { CannotRun } from "../cannot-run.js";
import type { InputFormat } from "../input/input-format.js";
import { filesOf, type Input } from "../input/input.js";
import type { Listed } from "../input/list-inputs.js";
import { openInput } from "../input/open-input.js";
import { printable } from "../output/printable.js";

/** Whoever validates a larger file, of so many bytes, does not wait until it has been read twice. */
const mostRead = 1 << 28;
/** What is the only file of a call, and tells which documents it quotes only at its end, is not read twice if it has more bytes. */
const mostAlone = 1 << 22;

/** What is known of a file beforehand, and whether that is all of it. */
export interface Known extends engine.CollectedIds {
  readonly isWhole: boolean;
}

/**
 * Reads the files of a call for their IDs, so that their records may name each other's; of one that is the only one, what tells
 * which documents it quotes. Returns what is known of each, in their order; `null` for what comes only once, is too large or
 * cannot be read.
 */
export async function collectKnown(listed: readonly Listed[], read: (bytes: number, file: string) => void): Promise<(Known | null)[]> {
  const known: (Known | null)[] = [];
  for (const [index, files] of filesToRead(listed).entries()) {
    const entry = listed[index]!;
    known.push("error" in entry ? null : await collect(files, filesOf(entry).length, (bytes) => read(bytes, entry.name)));
  }
  return known;
}

/** How many bytes {@link collectKnown} reads. */
export function bytesToCollect(listed: readonly Listed[]): number {
  return filesToRead(listed).flat().reduce((sum, { size }) => sum + size, 0);
}

/** Collects what the first bytes of an input tell; of JSON whose records come before the rest, only the whole can tell it. */
export async function collectBeginning(input: Input, format: InputFormat, head: Uint8Array, isWhole: boolean): Promise<Known> {
  const collector = await collectorOf(format, null);
  // Half a document in YAML is none.
  if (isWhole || format !== "yaml") collector.push(head);
  const known = { ...collector.end(), isWhole };
  const isTold = isWhole || input.isPipe || format !== "json" || known.title !== null;
  return (isTold ? null : await collect([input], 1, () => {})) ?? known;
}

/** The files that are read of each that is listed. */
function filesToRead(listed: readonly Listed[]): readonly (readonly Input[])[] {
  const isOne = listed.filter((entry) => "name" in entry).length < 2;
  return listed.map((entry) => ("error" in entry || entry.isPipe ? [] : isOne ? filesOfOne(entry) : unpackedSize(entry) > mostRead ? [] : filesOf(entry)));
}

function filesOfOne(input: Input): readonly Input[] {
  if (unpackedSize(input) <= mostAlone) return input.tables ?? (input.format === "yaml" ? [input] : []);
  // Of long tables, the second is that of the documents.
  return input.tables?.slice(0, 2) ?? [];
}

/** Records shrink to about a tenth when they are packed. */
function unpackedSize(input: Input): number {
  return filesOf(input).reduce((sum, { size, isCompressed }) => sum + size * (isCompressed ? 10 : 1), 0);
}

async function collect([first, ...others]: readonly Input[], all: number, read: (bytes: number) => void): Promise<Known | null> {
  if (first === undefined) return null;
  try {
    const { format, chunks } = await openInput(first, read);
    const collector = await collectorOf(format, printable(first.name));
    for await (const bytes of chunks) collector.push(bytes);
    for (const file of others) {
      collector.next!(file.name);
      for await (const bytes of (await openInput(file, read)).chunks) collector.push(bytes);
    }
    return { ...collector.end(), isWhole: others.length + 1 === all };
  } catch (error) {
    // It will be told when the file is validated.
    if (error instanceof CannotRun) return null;
    throw error;
  }
}

async function collectorOf(format: InputFormat, file: string | null): Promise<engine.IdCollector> {
  const { collectIds } = format === "json" || format === "ndjson" ? engine : await import("@igf/validator/formats");
  return collectIds({ format, ...(file !== null && { file }) });
}
