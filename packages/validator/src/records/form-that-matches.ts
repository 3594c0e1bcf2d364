import { hashOf } from "./matches-text.js";

type Edit = readonly [said: string, edit: (text: string) => string];

const marks: readonly Edit[] = [["", (text) => text], ["without its byte-order mark", (text) => text.replace(/^\ufeff/, "")], ["with a byte-order mark", (text) => `\ufeff${text}`]];
const lineEnds: readonly Edit[] = [["", (text) => text], ["with LF at the end of each line", (text) => text.replace(/\r\n?/g, "\n")], ["with CRLF at the end of each line", (text) => text.replace(/\r\n|\r|\n/g, "\r\n")]];
const lastLines: readonly Edit[] = [["", (text) => text], ["without an end of the last line", withoutLastEnds], ["with an end of the last line", (text) => `${text}${text.includes("\r\n") ? "\r\n" : "\n"}`]];

/**
 * Looks for what editors, and programs that copy a text, change without anybody seeing it: returns what has to be undone for the text to
 * have the hash, such as `with LF at the end of each line`, or `null` where that is not all.
 */
export function formThatMatches(text: string, hash: string): string | null {
  for (const [lines, editLines] of lineEnds) {
    for (const [mark, editMark] of marks) {
      for (const [last, editLast] of lastLines) {
        if (hashOf(editLast(editMark(editLines(text)))) === hash) return [mark, lines, last].filter(Boolean).join(", ");
      }
    }
  }
  return null;
}

/** In a loop, since a pattern for the end of a text takes quadratic time on many line ends inside of it. */
function withoutLastEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n" || text[end - 1] === "\r") end -= 1;
  return text.slice(0, end);
}
