import * as engine from "@igf/validator/engine";
import { CannotRun } from "../cannot-run.js";
import { filesOf, type Input } from "../input/input.js";
import type { Listed } from "../input/list-inputs.js";
import { openInput } from "../input/open-input.js";
import { printable } from "../output/printable.js";

/** Whoever validates a larger file, of so many bytes, does not wait until it has been read twice. */
const mostRead = 1 << 28;
/** YAML of more bytes takes too long for that. */
const mostYaml = 1 << 22;

/**
 * Reads the files of a call for their IDs, so that their records may name each other's; of one that is the only one, what tells
 * which documents it quotes. Returns what is known of each, in their order; `null` for what comes only once, is too large or
 * cannot be read.
 */
export async function collectKnown(listed: readonly Listed[]): Promise<(engine.CollectedIds | null)[]> {
  const isOne = listed.filter((entry) => "name" in entry).length < 2;
  const known: (engine.CollectedIds | null)[] = [];
  for (const entry of listed) known.push(await collect("error" in entry || entry.isPipe ? [] : filesToRead(entry, isOne)));
  return known;
}

function filesToRead(input: Input, isOne: boolean): readonly Input[] {
  if (!isOne) return input.size > mostRead ? [] : filesOf(input);
  // JSON and NDJSON tell it by their first bytes, and tables by that of the documents, which is the second.
  if (input.format === "yaml") return input.size > mostYaml ? [] : [input];
  return input.tables?.slice(0, 2) ?? [];
}

async function collect([first, ...others]: readonly Input[]): Promise<engine.CollectedIds | null> {
  if (first === undefined) return null;
  try {
    const { format, chunks } = await openInput(first, () => {});
    const { collectIds } = format === "json" || format === "ndjson" ? engine : await import("@igf/validator/formats");
    const collector = collectIds({ format, file: printable(first.name) });
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
