import type { AskCluster } from "@igf/schema";
import { child } from "../json-pointer.js";
import type { Quote } from "./quotes-of.js";

/** One clause of another record that a cluster quotes. */
export interface Clause {
  /** ID of the other record. */
  readonly record: string;
  readonly quote: Quote;
}

/** Yields every clause that a cluster quotes. */
export function* clausesOf({ members }: AskCluster, pointer: string): Generator<Clause> {
  for (const [index, { record, span }] of members.entries()) {
    const place = child(child(child(pointer, "members"), index), "span");
    if (span) yield { record, quote: { ...span, pointer: child(place, "text"), rangesPointer: child(place, "ranges") } };
  }
}
