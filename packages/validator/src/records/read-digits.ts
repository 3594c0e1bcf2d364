/** What stands between groups of three digits, beside commas and points. */
export const groupSpace = "[ \\u00a0\\u2009\\u202f'’]";

const groupSpaces = new RegExp(groupSpace, "g");

/**
 * Returns what a number in digits can come to: "9,000" is 9000 in English, and 9 in a language that writes decimals with a
 * comma. Where the language is not known (`null`), it may be either.
 */
export function readDigits(printed: string, english: boolean | null): readonly number[] {
  const digits = printed.replace(groupSpaces, "");
  const separators = digits.replace(/\d/g, "");
  if (separators === "") return [Number(digits)];
  const last = separators.at(-1)!;
  const at = digits.lastIndexOf(last);
  const whole = Number(digits.replace(/[.,]/g, ""));
  const decimal = Number(`${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}`);
  if (separators.length > 1) return [separators.startsWith(last) ? whole : decimal];
  const mayGroup = at <= 3 && digits.length === at + 4 && !digits.startsWith("0");
  if (!mayGroup) return [decimal];
  if (english === null) return [whole, decimal];
  return [english === (last === ",") ? whole : decimal];
}
