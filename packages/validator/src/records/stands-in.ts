/**
 * Returns whether some words stand in a text as whole words and whole numbers: "Over 4" does not stand in "Over 40 ferries",
 * nor in "Over 4,000" or "Over 4 000".
 */
export function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!cutsBefore(text, at, words) && !cutsAfter(text, at + words.length, words)) return true;
  }
  return false;
}

// Only scripts that set spaces between words: elsewhere, letters on both sides say nothing of where a word ends.
let wordCharacter: RegExp | null = null;

function isOfWords(character: string): boolean {
  // Prepared when it is needed: its tables take longer than a small file.
  return (wordCharacter ??= /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{Nd}\p{M}]/u).test(character);
}

function cutsBefore(text: string, at: number, words: string): boolean {
  if (at === 0 || !isOfWords(words.charAt(0))) return false;
  return isOfWords(text.charAt(at - 1)) || (/^\d/.test(words) && /\d[.,]$/.test(text.slice(Math.max(0, at - 2), at)));
}

function cutsAfter(text: string, end: number, words: string): boolean {
  if (end === text.length || !isOfWords(words.charAt(words.length - 1))) return false;
  if (isOfWords(text.charAt(end))) return true;
  if (!/\d$/.test(words)) return false;
  const rest = text.slice(end, end + 5);
  return /^[.,]\d/.test(rest) || (/(?<!\d)\d{1,3}$/.test(words) && /^[ \u00a0\u2009\u202f'’]\d{3}(?!\d)/.test(rest));
}
