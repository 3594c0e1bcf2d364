import type { YAMLError } from "yaml";
import type { Explained, Words } from "./explain-yaml-line.js";
import { lineAfter, lineBefore, readLine, type YamlLine } from "./yaml-line.js";

/** Says which of the lines beside each other begins in another column, where that is why a line cannot be read; `null` where it is not. */
export function explainIndentation(text: string, start: number, at: number, code: YAMLError["code"]): Explained | null {
  const line = readLine(text, start);
  const [before, after] = [lineBefore(text, line), lineAfter(text, line)];
  const isAtStart = at <= start + line.column;
  if (lacksColon(line, after)) return { offset: start + line.column, words: colonMissing };
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !isAtStart) return after && keyTooFarIn(text, before, line, after);
  if (line.hyphen !== null) return isAtStart ? itemOutOfLine(text, line) : null;
  if (!isAtStart || !line.isKey || !before?.isKey) return null;
  return code === "BAD_INDENT" ? firstKeyTooFarIn(text, before, line, after) : code === "MISSING_CHAR" ? keyTooFarOut(text, before, line, after) : null;
}

/** A line whose value seems to go on in the next one, which is a key itself. */
function keyTooFarIn(text: string, before: YamlLine | null, line: YamlLine, after: YamlLine): Explained | null {
  if (!line.isKey || !after.isKey || after.hyphen !== null || after.column <= line.column) return null;
  const next = lineAfter(text, after);
  if (line.hyphen !== null && next?.isKey && next.hyphen === null && next.column === after.column) return keysOfItem(line, after);
  if (line.hyphen === null && before?.isKey && before.column === after.column) return outOfLine(line, after.column);
  if (before && isOpen(before, line) && next?.column === after.column) return outOfLine(line, after.column);
  return { offset: after.start + after.column, words: furtherIn(line) };
}

/** A key, most probably, after a hyphen and before keys: the words that stand there are none of the item's. */
function lacksColon(line: YamlLine, after: YamlLine | null): boolean {
  return line.hyphen !== null && !line.isKey && /^[A-Za-z_$][\w$]* /.test(line.text.slice(line.column)) && after !== null && isBeside(after, line);
}

export const colonMissing: Words = {
  message: "No colon follows this key on its line.",
  expected: "a key, a colon and a space",
  mend: "Write the colon and a space, or indent the line if it belongs to the text before it.",
};

/** A key before others that stand further out: it begins an object, or an item of a list. */
function firstKeyTooFarIn(text: string, before: YamlLine, line: YamlLine, after: YamlLine | null): Explained | null {
  if (after === null || !isBeside(after, line) || before.column <= line.column) return null;
  if (before.hyphen === line.column) return keysOfItem(before, line);
  const opener = before.hyphen === null ? lineBefore(text, before) : null;
  return opener && isOpen(opener, line) ? outOfLine(before, line.column) : null;
}

function isBeside(line: YamlLine, other: YamlLine): boolean {
  return line.isKey && line.hyphen === null && line.column === other.column;
}

/** Whether a line is a key without a value, which may have been meant to stand on the next line. */
function isOpen(line: YamlLine, next: YamlLine): boolean {
  return line.isKey && /:\s*$/.test(line.text) && line.column <= next.column;
}

/** A key that stands between the hyphen of its item and the keys beside it. */
function keyTooFarOut(text: string, before: YamlLine, line: YamlLine, after: YamlLine | null): Explained | null {
  const hyphen = hyphenAbove(text, line);
  if (hyphen === null || line.column <= hyphen || line.column >= before.column) return null;
  const isFirstOut = before.hyphen !== null && after?.isKey && after.hyphen === null && after.column === line.column;
  return isFirstOut ? keysOfItem(before, line) : outOfLine(line, before.column);
}

const mostLines = 1000;

/** Where the hyphen stands of the item in which a key is. */
function hyphenAbove(text: string, line: YamlLine): number | null {
  let above: YamlLine | null = lineBefore(text, line);
  for (let lines = 0; above && lines < mostLines; lines += 1) {
    if (above.hyphen !== null && above.hyphen < line.column) return above.hyphen;
    if (above.column < line.column) return null;
    above = lineBefore(text, above);
  }
  return null;
}

/** An item that does not begin where one before it does, of the same list: all lines between them stand further in than one of the two. */
function itemOutOfLine(text: string, line: YamlLine): Explained | null {
  let [above, outermost] = [lineBefore(text, line), Infinity];
  for (let lines = 0; above && lines < mostLines; lines += 1) {
    if (above.hyphen !== null && firstKey(above) === firstKey(line)) {
      const isSameList = above.hyphen !== line.hyphen && outermost > Math.min(above.hyphen, line.hyphen!);
      return isSameList ? { offset: line.start + line.hyphen!, words: otherColumn("An item of a list is not indented as the one before it.", above.hyphen) } : null;
    }
    outermost = Math.min(outermost, above.hyphen ?? above.column);
    above = lineBefore(text, above);
  }
  return null;
}

function firstKey({ isKey, text, column }: YamlLine): string | null {
  return isKey ? text.slice(column, text.indexOf(":", column)) : null;
}

function keysOfItem(first: YamlLine, other: YamlLine): Explained {
  return {
    offset: first.start + first.hyphen!,
    words: {
      message: `The keys of this item do not begin in one column: the first one begins in column ${first.column + 1}, the next one in column ${other.column + 1}.`,
      expected: "keys that begin in one column",
      mend: "Indent the line with the hyphen, or those below it, so that all keys of the item begin in one column.",
    },
  };
}

function outOfLine(line: YamlLine, column: number): Explained {
  return { offset: line.start + line.column, words: otherColumn("A line is not indented as those beside it.", column) };
}

/** Where the key above has words, they may go on: what looks like a key is one of them then. */
function furtherIn({ column, text }: YamlLine): Words {
  const words = otherColumn("A line is indented further than the key above it.", column);
  const mayGoOn = /:\s+\S+\s+\S/.test(text.slice(column));
  return mayGoOn ? { ...words, mend: `${words.mend} If it goes on with the text above, put the whole text into quotation marks.` } : words;
}

function otherColumn(message: string, column: number): Words {
  const expected = column === 0 ? "no space before it" : `${column} ${column === 1 ? "space" : "spaces"} before it`;
  return { message, expected, mend: `Begin it in column ${column + 1}, with ${expected}.` };
}
