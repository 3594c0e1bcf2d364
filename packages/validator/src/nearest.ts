import { distance } from "fastest-levenshtein";

/** Returns the candidate that somebody who wrote `word` most probably meant; `null` when none is near, or several are. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  return search(word, candidates, () => true);
}

/**
 * Returns the ID that somebody who wrote `id` most probably meant. One with other numbers is never suggested: `sdg-18` and
 * `sdg-1` are near as words, but another record each.
 */
export function nearestId(id: string, candidates: Iterable<string>): string | null {
  const numbers = numbersIn(id.slice(0, longest));
  return search(id, candidates, (candidate) => numbersIn(candidate) === numbers && !hasAnotherShortWord(id, candidate));
}

/** Whether two IDs differ in one short word, and in more than one slip of it: `body-xyz` and `body-giz` are near, but two bodies. */
function hasAnotherShortWord(id: string, candidate: string): boolean {
  const [words, others] = [id.slice(0, longest).toLowerCase().split("-"), candidate.toLowerCase().split("-")];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index]!] as const]));
  const [[word, other] = ["", ""], ...more] = differing;
  return more.length === 0 && shortWord.test(word) && shortWord.test(other) && editsBetween(word, other) > 1;
}

const shortWord = /^[a-z]{1,4}$/;

const longest = 200;

/**
 * Whether a name is most probably another one that is spelt in another way, or in which one letter is wrong or two have
 * changed places; short ones are too much alike for that. One with other numbers is never meant.
 */
export function isSlip(word: string, meant: string): boolean {
  if (word.length > longest || numbersIn(word) !== numbersIn(meant)) return false;
  const edits = editsBetween(word, meant);
  return edits === 0 || (edits === 1 && meant.length >= 5);
}

function search(word: string, candidates: Iterable<string>, mayMean: (candidate: string) => boolean): string | null {
  if (word.length > longest) return null;
  let best: string | null = null;
  let smallest = Infinity;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowance(candidate)) continue;
    const edits = editsBetween(word, candidate);
    if (edits > allowance(candidate) || edits > smallest || !mayMean(candidate)) continue;
    best = edits < smallest ? candidate : null;
    smallest = edits;
  }
  return best;
}

/** A slip of one letter in every three still reads as the same word. */
function allowance(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/** Two letters in the wrong order are one slip, although they are two edits. */
function editsBetween(word: string, candidate: string): number {
  const [written, meant] = [letters(word), letters(candidate)];
  if (written === meant) return 0;
  const edits = distance(word.toLowerCase(), candidate.toLowerCase());
  return edits === 2 && [...written].sort().join("") === [...meant].sort().join("") ? 1 : edits;
}

/** Returns the letters and digits of a name: `as_printed`, `AsPrinted` and `as-printed` are spellings of one. */
export function letters(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** Returns the only one of some names that is a word of a name: `theme_id` is about a theme. */
export function onlyWordIn(name: string, names: Iterable<string>): string | null {
  if (name.length > longest) return null;
  const words = new Set(name.split(/[^\p{L}\p{N}]+/u).map(letters));
  const [meant = null, ...others] = [...names].filter((each) => words.has(letters(each)));
  return others.length === 0 ? meant : null;
}

/** The numbers of an ID, in their order; `msg-1` and `msg-001` have the same. */
function numbersIn(id: string): string {
  return (id.match(/\d+/g) ?? []).map((number) => number.replace(/^0+(?=\d)/, "")).join(" ");
}
