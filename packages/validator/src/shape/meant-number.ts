/** A number without what parts its thousands: `9,000`, `9 000` and `9’000` are one number, where `9.000` may be another. */
function withoutGroups(text: string): string {
  return /^-?[1-9]\d{0,2}([,\s'’])\d{3}(?:\1\d{3})*$/.test(text) ? text.replace(/[,\s'’]/g, "") : text;
}

/** A sign that says how a number is meant. */
const ofQualifier = /^(?:[<>]=?|[≤≥~≈])\s*(?=\d)/;

/** Returns a number without the ending of an ordinal, or the comma that stood after it. */
export function withoutEnding(text: string): string {
  return text.trim().replace(/^(\d{1,3})(?:st|nd|rd|th)$/i, "$1").replace(/,$/, "");
}

/** Returns the number of a text without what is written around it by a spreadsheet or its author: `01500`, `+1500`, `1.5E+03`, `1500+`, `>1500` and `45%` lose it. */
export function plainNumber(text: string, isWhole: boolean): string {
  const written = text.trim();
  const alone = isWhole ? written : written.replace(ofQualifier, "").replace(/(?<=\d)(?:\+| ?%)$/, "");
  // A spreadsheet writes five decimals where it has no room for more: of such a number, the other digits are lost.
  const inFull = /^[+-]?\d(?:\.\d{1,4})?e\+?\d{1,2}$/i.test(alone) ? String(Number(alone)) : alone;
  return withoutGroups(inFull.replace(/^\+(?=\d)/, "").replace(/^(-?)0+(?=\d)/, "$1"));
}

/** Returns the two numbers that a text with a point before three digits may be, with thousands and without; `null` for any other. */
export function eitherNumber(text: string): readonly [string, string] | null {
  const plain = plainNumber(text, false);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(plain) ? [plain.replace(".", ""), String(Number(plain))] : null;
}

/** Returns how one is asked to write the number that a text is meant to be. */
export function mendOfNumber(text: string, meant: string): string {
  const [sign] = /\+(?=\s*$)/.exec(text) ?? ofQualifier.exec(text.trim()) ?? [];
  return sign === undefined ? `Write ${meant}.` : `Write ${meant}: the “${sign.trim()}” belongs into \`qualifier\` and \`asPrinted\`.`;
}
