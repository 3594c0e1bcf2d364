import * as engine from "@igf/validator/engine";
import { CannotRun } from "../cannot-run.js";
import { filesOf, type Input } from "../input/input.js";
import type { Listed } from "../input/list-inputs.js";
import { openInput } from "../input/open-input.js";
import { printable } from "../output/printable.js";

/** Whoever validates a larger file, of so many bytes, does not wait until it has been read twice. */
const mostRead = 1 << 28;

/**
 * Reads the files of a call for their IDs, so that their records may name each other's. Returns what is known of each, in their
 * order; `null` for what comes only once, is too large or cannot be read, and for a file that is the only one.
 */
export async function collectKnown(listed: readonly Listed[]): Promise<(engine.KnownIds | null)[]> {
  const isOne = listed.filter((entry) => "name" in entry).length < 2;
  const known: (engine.KnownIds | null)[] = [];
  for (const entry of listed) known.push(isOne || "error" in entry || entry.isPipe || entry.size > mostRead ? null : await collect(entry));
  return known;
}

async function collect(input: Input): Promise<engine.KnownIds | null> {
  try {
    const [first, ...others] = filesOf(input);
    const { format, chunks } = await openInput(first!, () => {});
    const { collectIds } = format === "json" || format === "ndjson" ? engine : await import("@igf/validator/formats");
    const collector = collectIds({ format, file: printable(first!.name) });
    for await (const bytes of chunks) collector.push(bytes);
    for (const file of others) {
      collector.next!(file.name);
      for await (const bytes of (await openInput(file, () => {})).chunks) collector.push(bytes);
    }
    return collector.end();
  } catch (error) {
    // It will be told when the file is validated.
    if (error instanceof CannotRun) return null;
    throw error;
  }
}
