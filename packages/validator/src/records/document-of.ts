import type { AnyRecord } from "./any-record.js";

/** Returns the ID of the document that a record quotes; `null` where it quotes none, or several. */
export function documentOf(record: AnyRecord): string | null {
  return "source" in record ? (record.source?.document ?? null) : null;
}
