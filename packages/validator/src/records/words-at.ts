import { quoteAt } from "@igf/schema/quotes";
import type { Quote } from "./quotes-of.js";

/** Returns what stands in a text at the ranges of a quote; `null` where they leave the text. */
export function wordsAt(text: string, { ranges }: Pick<Quote, "ranges">): string | null {
  try {
    return quoteAt(text, ranges);
  } catch {
    return null;
  }
}
