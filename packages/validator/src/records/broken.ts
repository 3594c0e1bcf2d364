// The bytes 80 to BF of UTF-8, as Windows-1252 shows them: with the letters among them, and without those that real words hold too.
const letters = "ŠŒŽšœžŸƒˆ˜";
const signs = "\\u0080-\\u00bf€‚„…†‡‰‹‘’“”•–—™›";
/** Those of them that stand after no letter but by mistake. */
const odd = "\\u0080-\\u009f€†‡‰¢£¤¥¦§¨©¬\\u00ad®¯°±²³´µ¶¸¹¼½¾™";
const closing = "\\u00a0\\u00ab\\u00b7\\u00bb‚„…‹‘’“”•–—›";

/** How such a piece begins: only a text that holds one is looked at more closely, which takes milliseconds to get ready. */
const candidate = /[\ufffd\u0080-\u009f\ue000-\uf8ff\u{f0000}-\u{10ffff}]|[\u00c2-\u00f0][^\u0000-\u007f]/u;

const pieces = [
  "[\\ufffd\\u0080-\\u009f\\ue000-\\uf8ff\\u{f0000}-\\u{10ffff}]",
  `â€[${signs}${letters}]?|â„¢|â‚¬|ðŸ|ï»¿|ï¿½|[ÄÅ]Ÿ|Ã[ƒ†‡‰]`,
  "á[º»][€†‡‰¢£¤¥¦§¨©¬®¯±´¶¼½¾]",
  `Ã(?:[¡¢£¤¥¦§¨¬¯±´µ¶¸¼½¾¿]|(?![${closing}])[${signs}${letters}](?=\\p{Ll})|(?<=\\p{Ll}Ã)[${signs}${letters}])`,
  "Â(?:(?<=[\\p{Ll}\\p{N}]Â)[\\u00a0-\\u00bf]|(?<!\\p{L}Â)[¡-¦¨©¬®-±´¶¿])",
  `[ÄÅÐÑ](?<=\\p{Ll}.)[${signs}](?=\\p{Ll})`,
  `[Â-ß](?:[${odd}][Â-ß][${signs}]|[${signs}][Â-ß][${odd}])`,
  `[à-ï](?:[${odd}][${signs}]|[${signs}][${odd}])[à-ï][${signs}${letters}]{2}`,
].join("|");

let broken: RegExp | null = null;

/**
 * Returns the first piece of a text that is left of a wrong decoding: the sign that stands for unreadable bytes, control characters of
 * Latin-1, characters that only one font knows, and UTF-8 that was taken for Windows-1252 ("cafÃ©", "donâ€™t"); `null` where there
 * is none. The last is told by signs that stand together in no language: capitals at the end of a word may well be followed by a
 * quotation mark ("IRMÃ”").
 */
export function findBroken(text: string): string | null {
  if (!candidate.test(text)) return null;
  broken ??= new RegExp(pieces, "u");
  return broken.exec(text)?.[0] ?? null;
}

/** Bytes of Windows-1252 by the character: of those above U+00FF. */
const bytes = new Map([..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((character, index) => [character, 0x80 + index]));
const characters = [...bytes.keys()];

/** Returns the text that was meant, where it was decoded once too often or by a neighbouring table; `null` where that cannot be told. */
export function repair(text: string): string | null {
  const meant = decodedOnce(text) ?? text.replace(/[\u0080-\u009f]/g, (control) => characters[control.charCodeAt(0) - 0x80]!);
  return meant === text ? null : meant;
}

/** A text that was decoded once too often, as it was before; `null` where its characters are no bytes of UTF-8. */
function decodedOnce(text: string): string | null {
  const codes = [...text].map((character) => bytes.get(character) ?? character.codePointAt(0)!);
  if (codes.some((code) => code > 0xff)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(codes));
  } catch {
    return null;
  }
}
