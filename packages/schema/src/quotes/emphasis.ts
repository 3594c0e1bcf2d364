/** One mark (`*` or `**`) of a pair, in UTF-16 offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A pair of emphasis marks around some words of one paragraph. */
export interface MarkPair {
  readonly opening: Mark;
  readonly closing: Mark;
}

// The words may not begin or end with white space, hold an asterisk, or run over a blank line: so a lone asterisk,
// or one that begins a list item, is never taken for a mark.
const emphasised = /(\*{1,2})(?=[^\s*])((?:[^*\n]|\n(?!\s*\n))*[^\s*])\1(?!\*)/g;

/** Finds the paired `**` and `*` of a text, in order. */
export function findMarkPairs(text: string): MarkPair[] {
  const pairs: MarkPair[] = [];
  for (const match of text.matchAll(emphasised)) {
    const { length } = match[1]!;
    const end = match.index + match[0].length;
    pairs.push({
      opening: { start: match.index, end: match.index + length },
      closing: { start: end - length, end },
    });
  }
  return pairs;
}
