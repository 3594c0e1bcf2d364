import type { Observation } from "@igf/schema";
import { isCleanQuote } from "./is-clean-quote.js";
import { standsIn } from "./stands-in.js";

/** Returns whether a figure is printed as its quote has it; where it is not, a rule of its own says so, and nothing follows from it. */
export function isAsQuoted({ asPrinted, quote }: Observation): boolean {
  return isCleanQuote(asPrinted) && (quote === null || standsIn(quote, asPrinted));
}
