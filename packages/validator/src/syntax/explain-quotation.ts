import type { Explanation } from "./explanation.js";
import { token as is } from "./tokens.js";
import type { Break } from "./walk-json.js";

/** So many characters of a word, and of what follows it, are looked at. */
const longest = 100;

/** Says that a string ends at a quotation mark that was meant to be read; `null` where something else is wrong. */
export function explainQuotation(text: string, stop: Break, found: string): Explanation | null {
  if (stop.previous?.kind !== is.string || stop.expected !== ", or the end" || !goesOn(text, stop)) return null;
  return {
    offset: stop.previous.end - 1,
    message: `The text ends at a quotation mark before ${found}, where it seems to go on.`,
    found: '"',
    expected: '\\"',
    mend: 'Write every straight quotation mark within a text as \\", or use curly ones: “…”.',
  };
}

/** Whether words stand after a string. If they are a key, or begin on another line, it is a comma that is missing. */
function goesOn(text: string, { token, previous, open }: Break): boolean {
  // Of a long word it is not known what follows: a file is read in pieces.
  if (token.end - token.offset > longest) return false;
  const between = text.slice(previous!.end, token.offset);
  const next = text.slice(token.end, token.end + longest);
  if (token.kind === is.unknown) return /^[\p{L}\p{N}(.…-]/u.test(text.slice(token.offset, token.offset + 2)) && !/^"\s*:/.test(next) && !/[\r\n]/.test(between);
  if (between !== "") return false;
  return token.kind === is.string ? open?.kind === "object" && !/^\s*:/.test(next) : token.kind >= is.null && token.kind <= is.number;
}
