import * as engine from "@igf/validator/engine";
import type { InputFormat } from "../input/input-format.js";
import type { Input } from "../input/input.js";
import { shippedHashes } from "../input/shipped-hashes.js";
import { collect, collectorOf } from "./collect-known.js";

/** So many bytes of a file are looked at to tell which texts may be at hand for it. */
export const telling = 1 << 20;

type Documents = engine.CollectedIds["sources"];

/**
 * Finds the documents that an input lists, if the text of one may be at hand: one is given, or has the hash of one that is shipped.
 * Most files say so little of such texts that nothing of them is read twice. `head` are the first bytes of the first file.
 */
export async function findDocuments(input: Input, format: InputFormat, head: Buffer, areTextsGiven: boolean): Promise<Documents> {
  // The second table of a dataset is that of its documents.
  if (input.tables) return (await collect(input.tables.slice(0, 2), ignore))?.sources ?? [];
  const isWhole = head.length < telling;
  if (!areTextsGiven && !mayHaveText(format, head, isWhole)) return [];
  const collector = await collectorOf(format, null);
  // Half a document in YAML is none.
  if (isWhole || format !== "yaml") collector.push(head);
  const { sources, title } = collector.end();
  // Of JSON whose records come before the rest, only the whole can tell it.
  const isTold = isWhole || input.isPipe || format === "ndjson" || format === "csv" || title !== null;
  return (isTold ? null : await collect([input], ignore))?.sources ?? sources;
}

function mayHaveText(format: InputFormat, head: Buffer, isWhole: boolean): boolean {
  const mayComeLater = !isWhole && format === "json" && !/"sources"\s*:\s*\[\s*\{/.test(head.toString("latin1"));
  return mayComeLater || shippedHashes.some((hash) => head.includes(hash));
}

/** Nobody is told how far this is: most of it is read again in a moment. */
function ignore(): void {}
