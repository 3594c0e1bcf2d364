import type { Category, Counts, Layout, Range } from "./types.js";
import type { Sheet } from "./sheet.js";

/** Counts the characters of each category. */
export function countCharacters(sheet: Sheet): Counts {
  return tally(Array.from({ length: sheet.length }, (_, at) => sheet.categoryAt(at)));
}

/** Counts the sentences that belong to each category; marks that stand alone are none. */
export function countSentences({ sentences, text }: Layout, sheet: Sheet): Counts {
  const points = text === null ? null : Array.from(text);
  const withWords = sentences.filter(({ start, end }) => points === null || /[\p{L}\p{N}]/u.test(points.slice(start, end).join("")));
  return tally(withWords.map((sentence) => categoryOf(sheet, sentence)));
}

/** What a sentence is counted as: the first of these that has a part in it. Bullets, which stand anywhere, come last. */
const precedence: readonly Category[] = ["unaccounted", "aroundFacts", "records", "narrative", "structure"];

function categoryOf(sheet: Sheet, { start, end }: Range): Category {
  const found = new Set(Array.from({ length: end - start }, (_, index) => sheet.categoryAt(start + index)));
  return precedence.find((category) => found.has(category))!;
}

function tally(found: readonly Category[]): Counts {
  const counts: Record<Category, number> = { records: 0, aroundFacts: 0, structure: 0, narrative: 0, unaccounted: 0 };
  for (const category of found) counts[category] += 1;
  return counts;
}
