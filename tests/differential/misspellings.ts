/** Returns a word in forms that a reader, or a careless program, takes for the same word. */
export function misspellings(word: string): string[] {
  const middle = Math.ceil(word.length / 2);
  const at = (inserted: string) => word.slice(0, middle) + inserted + word.slice(middle);
  return [
    ...oneSlip(word, middle),
    word.normalize("NFC"),
    word.normalize("NFD"),
    fullWidth(word),
    word.replace(/[aeiopcx]/, (letter) => lookAlikes[letter]!),
    // The Kelvin sign and the long s become k and s where case is ignored with the u flag.
    word.replace("k", "\u212a").replace("s", "\u017f"),
    word.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    ...["\u0000", "\u200b", "\ud83d", "\udf0d", "\u{1F30D}", "\ufeff", "\u0301", "\u2028"].map(at),
    ...["\n", "\r", " ", "\u00a0", "\u0000"].flatMap((character) => [word + character, character + word]),
  ];
}

const lookAlikes: Readonly<Record<string, string>> = { a: "а", e: "е", i: "і", o: "о", p: "р", c: "с", x: "х" };

function oneSlip(word: string, middle: number): string[] {
  return [
    `${word}x`,
    word.slice(0, -1),
    word.slice(0, middle) + word.slice(middle + 1),
    word.slice(0, middle) + word.slice(middle - 1),
    word.toUpperCase(),
    word.toLowerCase(),
    word.replace(/^./, (first) => first.toUpperCase()),
    word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    word.replace(/-/g, "--"),
    [...word].reverse().join(""),
  ];
}

function fullWidth(word: string): string {
  return word.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
