import type { Explained } from "./explain-yaml-line.js";
import { nameCharacter } from "../show-value.js";
import { lineAfter, lineBefore, readLine } from "./yaml-line.js";

/** Finds a tab before a key or an item, or white space that is none in YAML, on a line or beside it; `null` where there is none. */
export function explainSpace(text: string, start: number): Explained | null {
  const line = readLine(text, start);
  for (const each of [lineBefore(text, line), line, lineAfter(text, line)]) {
    const [, before, space] = (each && inIndentation.exec(each.text)) ?? (each && afterColon.exec(each.text)) ?? [];
    if (space !== undefined) return { offset: each!.start + before!.length, words: space === "\t" ? tab : foreign(space) };
  }
  return null;
}

const key = "[A-Za-z_$][\\w$]*:";
const inIndentation = new RegExp(`^((?: |- )*-?)([^\\S \\r\\n])(?=\\s*(?:- |${key}(?:\\s|$)))`);
const afterColon = new RegExp(`^((?: |- )*${key})([^\\S \\t\\r\\n])`);

const tab = { message: "A line is indented by a tab.", expected: "spaces", mend: "Replace the tab with spaces." };

function foreign(space: string): Explained["words"] {
  const code = nameCharacter(space);
  const name = space === "\u00a0" ? `a no-break space (${code})` : `the white space ${code}`;
  return { message: `Here stands ${name}, which YAML does not take for a space.`, expected: "a plain space", mend: "Write a plain space in its place; there may be more of them." };
}
