import type { Explanation } from "./explanation.js";
import { token as is } from "./tokens.js";
import type { Break } from "./walk-json.js";

/** Says that a number is written in a way that JSON does not know (`02`, `1_000`, `1,000`, `0x10`, `2030-06-23`); `null` where that is not what is wrong. */
export function explainNumber(text: string, { token, previous, expected }: Break): Explanation | null {
  if (!previous) return null;
  if (previous.kind === is.comma) return expected.startsWith("a key") ? withCommas(text, previous.offset) : null;
  if (previous.kind !== is.number || previous.end !== token.offset) return null;
  const { offset } = previous;
  const [found] = /^-?[\w.-]+/.exec(text.slice(offset, offset + longest))!;
  // A bracket or quotation mark after a number does not belong to it.
  if (offset + found.length <= token.offset) return null;
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
