import { showText } from "../show-value.js";
import type { Explanation } from "./explanation.js";
import { token as is } from "./tokens.js";
import type { Break } from "./walk-json.js";

/** Says that a number is written in a way that JSON does not know (`02`, `1_000`, `1,000`, `1 000`, `0x10`, `40%`, `40+`, `2030-06-23`); `null` where that is not what is wrong. */
export function explainNumber(text: string, { token, previous, expected, open }: Break): Explanation | null {
  if (previous?.kind === is.comma) return expected.startsWith("a key") ? withCommas(text, previous.offset) : null;
  if (previous?.kind !== is.number || expected !== ", or the end") return null;
  const begun = text.slice(previous.offset, previous.offset + longest);
  const [word] = /^-?[\w.-]+/.exec(begun)!;
  // A bracket or quotation mark after a number does not belong to it.
  if (previous.offset + word.length > token.offset) return asWord(previous.offset, word);
  return withUnit(previous.offset, begun, open?.kind === "list");
}

function asWord(offset: number, found: string): Explanation {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(found)) {
    const date = JSON.stringify(found);
    return { offset, message: `The date ${found} stands there without quotation marks.`, found, expected: date, mend: `Write ${date}.`, didYouMean: date };
  }
  if (/^-?0\d+$/.test(found)) {
    return { offset, message: "A number begins with 0.", found, expected: "a number without zeros before it", mend: "Remove the zeros; what is no number but a code belongs into quotation marks." };
  }
  const plain = /^\d{1,3}(?:_\d{3})+$/.test(found) ? found.replaceAll("_", "") : /^0x[0-9a-f]{1,8}$/i.test(found) ? String(Number(found)) : null;
  return notOfJson(offset, found, plain);
}

const longest = 60;

const thousands = "[1-9]\\d{0,2}(?: \\d{3})+";
const decimals = "(?:\\.\\d+)?";
// A word that stands for a value lacks a comma before it, in whatever letters it is written.
const printedUnit = "([%+]|(?!(?:true|false|null|none)\\b)[\\p{L}\\p{Sc}][\\p{L}.]*(?: [\\p{L}.]+)*)(?= *[,}\\]\\r\\n])";
const inThousands = new RegExp(`^-?${thousands}${decimals}(?=\\s*[,}\\r\\n])`);

/** Thousands that are parted by spaces, or a number with its unit; two numbers in a list are more likely to lack a comma. */
function withUnit(offset: number, begun: string, isInList: boolean): Explanation | null {
  const [grouped] = (!isInList && inThousands.exec(begun)) || [];
  if (grouped !== undefined) return notOfJson(offset, grouped, grouped.replaceAll(" ", ""));
  const groups = isInList ? "" : `${thousands}|`;
  const [found, number, unit] = new RegExp(`^(-?(?:${groups}0|[1-9]\\d*)${decimals}) ?${printedUnit}`, "iu").exec(begun) ?? [];
  if (found === undefined) return null;
  const isSign = unit === "%" || unit === "+";
  const mend = `Write the number alone, in digits, or put ${showText(found)} into quotation marks where a text belongs.`;
  return { ...notOfJson(offset, found, isSign ? number!.replaceAll(" ", "") : null), ...(!isSign && { mend }) };
}

/** Thousands that are parted by commas; the first of them was read as the end of a value. */
function withCommas(text: string, comma: number): Explanation | null {
  const [start] = /(?<![\d.])[1-9]\d{0,2}$/.exec(text.slice(Math.max(0, comma - 5), comma)) ?? [];
  const [rest] = /^(?:,\d{3})+(?!\d|[.,]\d)/.exec(text.slice(comma, comma + longest)) ?? [];
  if (start === undefined || rest === undefined) return null;
  return notOfJson(comma - start.length, start + rest, (start + rest).replaceAll(",", ""));
}

function notOfJson(offset: number, found: string, plain: string | null): Explanation {
  const mend = plain === null ? { mend: "Write the number as 1.5, 0.5 or -2, or a text in quotation marks." } : { mend: `Write ${plain}.`, didYouMean: plain };
  return { offset, message: `${found} is no number of JSON.`, found, expected: "a number", ...mend };
}
