/** Letters and marks of scripts that joiners shape: all but those whose letters stand by themselves. */
const shaped =
  "(?![\\p{scx=Latin}\\p{scx=Greek}\\p{scx=Cyrillic}\\p{scx=Armenian}\\p{scx=Georgian}\\p{scx=Ethiopic}\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}])[\\p{L}\\p{M}]";
const written = "[\\p{sc=Khmer}\\p{sc=Lao}\\p{sc=Myanmar}\\p{sc=Thai}]";

/** Where such a character belongs: what stands before it and the character itself, up to its end. */
const belongs = [
  // Joiners in words: Persian, Hindi and others cannot be written without them.
  `${shaped}[\\u200c\\u200d]`,
  `[\\u200c\\u200d](?=${shaped})`,
  // Words that are not divided by spaces.
  `${written}\\u200b`,
  `\\u200b(?=${written})`,
  // An emoji of several, one that is shown as text or in colour, the flag of a part of a country.
  "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]\\u200d(?=\\p{Extended_Pictographic})",
  "\\p{Emoji}[\\ufe0e\\ufe0f]",
  "\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{1,6}\\u{e007f}?",
  // Forms of a character, such as that of a Japanese name.
  "\\p{sc=Han}[\\ufe00-\\ufe0d\\u{e0100}-\\u{e01ef}]",
  "[\\p{sc=Myanmar}\\p{sc=Phags_Pa}\\p{Sm}\\u3001\\u3002\\uff01\\uff0c\\uff0e\\uff1a\\uff1b\\uff1f][\\ufe00\\ufe01]",
  "\\p{sc=Mongolian}[\\u180b-\\u180f]",
].join("|");

/** The characters in question. Which of them a script needs is only asked of texts that hold one: few do, and it takes milliseconds to get ready. */
const candidate =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u202a-\u202e\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e0fff}]/u;

/**
 * Returns the first character of a text that cannot be seen but changes how it is searched, compared or shown; `null` where there is none.
 * Not among them: those that a script or an emoji needs where they stand, marks of direction (U+061C, U+200E, U+200F, U+2066 to
 * U+2069), and what a wrong decoding leaves (see `broken.ts`).
 */
export const findInvisible = finderOf(candidate.source);

/** As {@link findInvisible}, but passes over white space: where words are quoted, another rule judges it. */
export const findInvisibleInQuote = finderOf(`(?!\\s)${candidate.source}`);

let everyOne: RegExp | null = null;

/** Returns a text without the characters that {@link findInvisible} finds. */
export function withoutInvisible(text: string): string {
  if (!candidate.test(text)) return text;
  everyOne ??= new RegExp(`${candidate.source}(?<!${belongs})`, "gu");
  return text.replace(everyOne, "");
}

function finderOf(character: string): (text: string) => string | null {
  let pattern: RegExp | null = null;
  return (text) => {
    if (!candidate.test(text)) return null;
    pattern ??= new RegExp(`${character}(?<!${belongs})`, "u");
    return pattern.exec(text)?.[0] ?? null;
  };
}
