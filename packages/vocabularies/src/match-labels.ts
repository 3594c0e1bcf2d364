/** Something that is searched for by its labels. */
export interface Labelled<Id extends string = string> {
  readonly id: Id;
  readonly labels: readonly string[];
}

/** Where a label stands in a text: 0-based, end exclusive, in Unicode code points. */
export interface LabelMatch<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns where the labels stand in a text as whole words, letter case counting, in order.
 *
 * Longer labels come first and use their words up, so that "National and Regional IGF Initiatives" is not a mention of
 * the IGF.
 */
export function matchLabels<Id extends string>(text: string, labelled: readonly Labelled<Id>[]): LabelMatch<Id>[] {
  const pairs = labelled.flatMap(({ id, labels }) => labels.map((label) => ({ id, label })));
  pairs.sort((a, b) => b.label.length - a.label.length);
  const used = new Uint8Array(text.length);
  const matches: LabelMatch<Id>[] = [];
  for (const { id, label } of pairs) {
    for (const { index, 0: found } of text.matchAll(asWholeWords(label))) {
      const end = index + found.length;
      if (used.subarray(index, end).includes(1)) continue;
      used.fill(1, index, end);
      matches.push({ id, label, start: countCodePoints(text, index), end: countCodePoints(text, end) });
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}

/** Patterns by label: compiling hundreds of them takes longer than searching. */
const patterns = /* @__PURE__ */ new Map<string, RegExp>();

/** A line break may stand wherever a label has a space. */
function asWholeWords(label: string): RegExp {
  const known = patterns.get(label);
  if (known) return known;
  const words = label.trim().split(/\s+/).map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${words.join("\\s+")}(?![\\p{L}\\p{M}\\p{N}_])`, "gu");
  patterns.set(label, pattern);
  return pattern;
}

function countCodePoints(text: string, end: number): number {
  let count = 0;
  for (const _ of text.slice(0, end)) count += 1;
  return count;
}
