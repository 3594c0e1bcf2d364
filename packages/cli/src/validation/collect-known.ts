import * as engine from "@igf/validator/engine";
import { CannotRun } from "../cannot-run.js";
import type { InputFormat } from "../input/input-format.js";
import { filesOf, type Input } from "../input/input.js";
import type { Listed } from "../input/list-inputs.js";
import { openInput } from "../input/open-input.js";
import { printable } from "../output/printable.js";

/** Whoever validates a larger file, of so many bytes, does not wait until it has been read twice. */
const mostRead = 1 << 28;

/**
 * Reads the files of a call for their IDs, so that their records may name each other's. Returns what is known of each, in their
 * order; `null` for what is the only one, comes only once, is too large or cannot be read.
 */
export async function collectKnown(listed: readonly Listed[], read: (bytes: number, file: string) => void): Promise<(engine.CollectedIds | null)[]> {
  const known: (engine.CollectedIds | null)[] = [];
  for (const [index, files] of filesToRead(listed).entries()) {
    const entry = listed[index]!;
    known.push("error" in entry ? null : await collect(files, (bytes) => read(bytes, entry.name)));
  }
  return known;
}

/** How many bytes {@link collectKnown} reads. */
export function bytesToCollect(listed: readonly Listed[]): number {
  return filesToRead(listed).flat().reduce((sum, { size }) => sum + size, 0);
}

/** The files that are read of each that is listed. */
function filesToRead(listed: readonly Listed[]): readonly (readonly Input[])[] {
  const isOne = listed.filter((entry) => "name" in entry).length < 2;
  return listed.map((entry) => ("error" in entry || entry.isPipe || isOne || unpackedSize(entry) > mostRead ? [] : filesOf(entry)));
}

/** Records shrink to about a tenth when they are packed. */
function unpackedSize(input: Input): number {
  return filesOf(input).reduce((sum, { size, isCompressed }) => sum + size * (isCompressed ? 10 : 1), 0);
}

/** Reads the files of an input for their IDs; `null` where that cannot be. */
export async function collect([first, ...others]: readonly Input[], read: (bytes: number) => void): Promise<engine.CollectedIds | null> {
  if (first === undefined) return null;
  try {
    const { format, chunks } = await openInput(first, read);
    const collector = await collectorOf(format, printable(first.name));
    for await (const bytes of chunks) collector.push(bytes);
    for (const file of others) {
      collector.next!(file.name);
      for await (const bytes of (await openInput(file, read)).chunks) collector.push(bytes);
    }
    return collector.end();
  } catch (error) {
    // It will be told when the file is validated.
    if (error instanceof CannotRun) return null;
    throw error;
  }
}

/** Returns what reads a file of a format for its IDs alone. */
export async function collectorOf(format: InputFormat, file: string | null): Promise<engine.IdCollector> {
  const { collectIds } = format === "json" || format === "ndjson" ? engine : await import("@igf/validator/formats");
  return collectIds({ format, ...(file !== null && { file }) });
}
