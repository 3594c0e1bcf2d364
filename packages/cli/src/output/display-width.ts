import { stripVTControlCharacters } from "node:util";
import { eastAsianWidth } from "get-east-asian-width";

// Letters and signs of European languages, and our own marks, need no table: it takes longer to prepare than a small file to check.
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2713\u2717]*$/;
const joiner = 0x200d;

/** Returns how many columns of a terminal a text takes: two for a wide character or an emoji, none for an accent that combines or a style. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  let previous = 0;
  for (const character of stripVTControlCharacters(text)) {
    const code = character.codePointAt(0)!;
    if (previous !== joiner && !isSkinTone(code) && !isInvisible(character)) width += eastAsianWidth(code);
    previous = code;
  }
  return width;
}

/** A skin tone colours the emoji before it, as the joiner melts two emoji into one. */
function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function isInvisible(character: string): boolean {
  return /[\p{Mn}\p{Me}\p{Cf}]/u.test(character);
}
