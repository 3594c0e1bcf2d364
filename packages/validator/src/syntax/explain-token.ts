import { shorten, showText } from "../show-value.js";
import type { Explanation } from "./explanation.js";
import { token as is, tokenError } from "./tokens.js";
import type { Break, Token } from "./walk-json.js";

/** Says what is wrong inside of a token; `null` where it is merely out of place. */
export function explainToken(text: string, { token }: Break, whole: string): Explanation | null {
  const { error, offset, end } = token;
  if (error === tokenError.unclosedComment || token.kind === is.lineComment || token.kind === is.blockComment) {
    return { message: "JSON has no comments.", found: "a comment", mend: "Remove the comment, or move its words into a `note` field." };
  }
  if (error === tokenError.unclosedString) return unclosedString(text, token, whole);
  if (error === tokenError.unfinishedNumber) {
    return {
      message: "The number is not complete: a digit is missing.",
      found: shorten(text.slice(offset, end)),
      expected: "a digit",
      mend: "Write the number out, such as 1.5 or 1e6.",
    };
  }
  if (error === tokenError.controlCharacter) return controlCharacter(text, offset, end);
  return error === tokenError.badEscape || error === tokenError.badUnicodeEscape ? badEscape(text, offset, end) : null;
}

function unclosedString(text: string, { end, literal }: Token, whole: string): Explanation {
  const [found, expected] = [showText(literal), '"'];
  if (end >= text.length)
    return { message: `The ${whole} ends inside a string.`, found, expected, mend: completed(whole) };
  const mend = 'Close the string with "; where its text goes on in the next line, put a space in the place of the line break.';
  return { message: "The line ends inside a string.", found, expected, mend };
}

/** How to mend what ends too early. */
export function completed(whole: string): string {
  return `Complete the ${whole}: its end is missing${whole === "line" ? ", or stands on another line" : ""}.`;
}

function controlCharacter(text: string, offset: number, end: number): Explanation {
  let at = offset;
  while (at < end && text.charCodeAt(at) > 0x1f) at += 1;
  const isTab = text[at] === "\t";
  const name = isTab ? "a tab" : `the control character ${showText(text[at]!)}`;
  return { offset: at, message: `A string holds ${name}.`, found: name, expected: isTab ? "a space" : "a text without it", mend: isTab ? "Write a space in its place." : "Remove it." };
}

const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|(u[0-9a-zA-Z]{0,4}|.|$))/gsu;

function badEscape(text: string, offset: number, end: number): Explanation {
  const explanation = {
    message: "A backslash begins an escape that JSON does not know.",
    expected: '\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits',
    mend: "Write a backslash that is meant as such twice: \\\\.",
  };
  for (const { index, 1: unknown } of text.slice(offset, end).matchAll(escapes)) {
    if (unknown === undefined) continue;
    const found = `\\${showText(unknown).slice(1, -1)}`;
    if (unknown.startsWith("u")) return { ...explanation, offset: offset + index, found, mend: "Write the character itself, or \\u and four hexadecimal digits." };
    const isSign = /^[^\p{L}\p{N}\s]$/u.test(unknown);
    return { ...explanation, offset: offset + index, found, ...(isSign && { mend: `Remove the backslash: ${unknown} needs none.` }) };
  }
  return explanation;
}
