import type { Sheet } from "./sheet.js";
import type { Layout, Range } from "./types.js";

/** In each sentence the stretch from its first to its last character that nobody holds, white space apart. */
export function findGaps({ sentences, blanks, length }: Layout, sheet: Sheet): Range[] {
  const blank = new Uint8Array(length);
  for (const { start, end } of blanks) blank.fill(1, start, end);
  const isOpen = (at: number) => !blank[at] && sheet.isFree(at);
  return sentences.flatMap(({ start, end }) => {
    let first = start;
    let after = end;
    while (first < end && !isOpen(first)) first += 1;
    while (after > first && !isOpen(after - 1)) after -= 1;
    return first < after ? [{ start: first, end: after }] : [];
  });
}
