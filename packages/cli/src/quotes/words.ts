/** A word of a text and where it stands, in UTF-16 offsets. */
export interface Word {
  /** The word without asterisks, which quotes leave out where they are paired. */
  exact: string;
  /** What is left when case, accents and punctuation are ignored. */
  rough: string;
  start: number;
  end: number;
}

/** Splits a text at white space. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    exact: word.replaceAll("*", ""),
    rough: word.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase(),
    start: index,
    end: index + word.length,
  })).filter(({ exact }) => exact !== "");
}

/** Cost of a word that only one side has, and of a word in the place of quite another one. */
export const otherWord = 2;

/** Cost of one word in the place of another: little where only case, accents or punctuation differ. */
export function costOf(one: Word, two: Word): number {
  if (one.exact === two.exact) return 0;
  return one.rough === two.rough && one.rough !== "" ? 1 : otherWord;
}
