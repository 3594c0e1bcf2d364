import type { YAMLError } from "yaml";
import type { Fault } from "../fault.js";

/** What is said of a fault. */
export type Words = Pick<Fault, "message" | "mend" | "expected">;

/** Says what is wrong on the line of a fault, where the line shows it better than the library's message; `null` where it does not. */
export function explainLine(text: string, at: number, code: YAMLError["code"]): { offset: number; words: Words } | null {
  const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  const before = text.slice(Math.max(start, at - 2000), at);
  const [rest] = /^[^\r\n]{0,2000}/.exec(text.slice(at, at + 2000))!;
  const glued = gluedHyphen(text, at - before.length, before + rest);
  if (glued !== null) return { offset: glued, words: spaceAfterHyphen };
  const bare = itemWithoutHyphen(text, at - before.length, before + rest);
  if (bare !== null) return { offset: bare, words: hyphenMissing };
  if (
    /^\s*- /.test(before + rest) &&
    (code === "BAD_INDENT" || code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY" || /^- /.test(rest))
  )
    return { offset: at, words: itemOutOfPlace };
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(rest)) return nextLine(text, at + rest.length);
  const [, opening, special] = /^(.*?(?:: |- )\s*)([*&[{])/.exec(before) ?? [];
  return code === "UNEXPECTED_TOKEN" && special !== undefined
    ? { offset: at - before.length + opening!.length, words: specialCharacter(special) }
    : null;
}

/** Where the hyphen of a line stands after which a space is missing: before a key, or where the line before is an item beside it. */
function gluedHyphen(text: string, start: number, line: string): number | null {
  const [, indent, key] = /^( *)-(?:([A-Za-z_$][\w$]*:(?:\s|$))|[^\s-])/.exec(line) ?? [];
  if (indent === undefined) return null;
  return key !== undefined || text.startsWith(`${indent}- `, lineBefore(text, start)) ? start + indent.length : null;
}

/** Where the first item of a list begins, of which the line is another one, if the first one has no hyphen: both begin with the same key. */
function itemWithoutHyphen(text: string, start: number, line: string): number | null {
  const [, indent, key] = /^( *)- ([A-Za-z_$][\w$]*:)(?:\s|$)/.exec(line) ?? [];
  if (indent === undefined) return null;
  let first = start;
  for (let lines = 0; lines < mostLines && first > 0; lines += 1) {
    const before = lineBefore(text, first);
    if (!text.startsWith(`${indent}  `, before)) break;
    first = before;
  }
  return first < start && text.startsWith(`${indent}  ${key} `, first) ? first + indent.length + 2 : null;
}

const mostLines = 10_000;

/** Where the line begins that stands before the one that begins at an offset. */
function lineBefore(text: string, start: number): number {
  return text.lastIndexOf("\n", start - 2) + 1;
}

const hyphenMissing: Words = {
  message: "The first item of a list does not begin with a hyphen.",
  expected: "- and a space",
  mend: "Put a hyphen and a space before it, in the place of the last two spaces.",
};

const spaceAfterHyphen: Words = {
  message: "No space follows the hyphen that begins an item of a list.",
  expected: "- and a space",
  mend: "Put a space after the hyphen.",
};

const itemOutOfPlace: Words = {
  message: "An item of a list stands where none can stand.",
  expected: "a key, or a value",
  mend: "Indent the items of a list below the key that holds it, and leave out brackets around them.",
};

/** A line that is indented further than those beside it goes on with the text before it. */
function nextLine(text: string, from: number): { offset: number; words: Words } {
  const offset = from + /^\s*/.exec(text.slice(from, from + 2000))![0].length;
  return {
    offset,
    words: {
      message: "A line is indented further than those beside it.",
      expected: "as many spaces as before each key beside it",
      mend: "Indent all keys of an object by the same number of spaces.",
    },
  };
}

function specialCharacter(character: string): Words {
  return {
    message: `A text begins with ${character}, which means something else in YAML.`,
    expected: "a text in quotation marks",
    mend: 'Put the text into quotation marks: "…".',
  };
}
