import type { Quote, QuotePart } from "./quotes-of.js";

/**
 * Returns which field of several does not hold the words that stand at the ranges of a quote, and what they are, where all others hold
 * theirs; `null` where that cannot be told.
 */
export function partThatDiffers({ parts = [] }: Quote, there: string): (QuotePart & { readonly there: string }) | null {
  if (parts.length < 2) return null;
  const found = parts.flatMap((part, index) => {
    const before = parts.slice(0, index).map(({ text }) => `${text} `).join("");
    const after = parts.slice(index + 1).map(({ text }) => ` ${text}`).join("");
    const isBetween = there.length > before.length + after.length && there.startsWith(before) && there.endsWith(after);
    return isBetween ? [{ ...part, there: there.slice(before.length, there.length - after.length) }] : [];
  });
  return found.length === 1 ? found[0]! : null;
}
