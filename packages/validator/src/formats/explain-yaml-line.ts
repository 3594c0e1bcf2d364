import type { YAMLError } from "yaml";
import type { Fault } from "../fault.js";
import { explainIndentation } from "./explain-indentation.js";
import { explainSpace } from "./explain-yaml-space.js";

/** What is said of a fault. */
export type Words = Pick<Fault, "message" | "mend" | "expected">;

/** What is said of a fault, and where it is. */
export interface Explained {
  readonly offset: number;
  readonly words: Words;
}

/** Says what is wrong on the line of a fault, where the line shows it better than the library's message; `null` where it does not. */
export function explainLine(text: string, at: number, code: YAMLError["code"]): Explained | null {
  const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  // Of a line whose beginning is far away, nothing can be said by what it begins with.
  if (at - start > longestBefore) return null;
  const before = text.slice(start, at);
  const [rest] = /^[^\r\n]{0,2000}/.exec(text.slice(at, at + 2000))!;
  const line = before + rest;
  const space = ofIndentation.has(code) ? explainSpace(text, start) : null;
  if (space) return space;
  const [sign] = /: +$/.test(before) ? (/^[-?](?= )/.exec(rest) ?? []) : [];
  if (sign !== undefined) return { offset: at, words: specialCharacter(sign) };
  const glued = gluedHyphen(text, start, line);
  if (glued !== null) return { offset: glued, words: spaceAfterHyphen };
  const bare = itemWithoutHyphen(text, start, line);
  if (bare !== null) return { offset: bare, words: hyphenMissing };
  const indented = ofIndentation.has(code) ? explainIndentation(text, start, at, code) : null;
  if (indented) return indented;
  const [, indent, mark] = /^( *)([*•▪–—])\s/.exec(line) ?? [];
  if (mark !== undefined && at <= start + indent!.length) return { offset: start + indent!.length, words: otherMark(mark) };
  if (/^[\s-]*$/.test(before) && /^[A-Za-z_$][\w$]*:[^\s:/]/.test(rest)) return { offset: at, words: spaceAfterColon };
  if (
    /^\s*- /.test(line) &&
    (code === "BAD_INDENT" || code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY" || /^- /.test(rest))
  )
    return { offset: at, words: itemOutOfPlace };
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(rest)) return nextLine(text, at + rest.length);
  if (code === "UNEXPECTED_TOKEN" && before.trimEnd().endsWith("'") && /^[\p{L}\p{N}]/u.test(rest)) return { offset: at, words: afterApostrophe };
  if (code === "BAD_ALIAS" && /^[*&]/.test(rest)) return { offset: at, words: specialCharacter(rest.charAt(0)) };
  const [, opening, special] = /^(.*?(?:: |- )\s*)([*&[{>|])/.exec(before) ?? [];
  return code === "UNEXPECTED_TOKEN" && special !== undefined ? { offset: start + opening!.length, words: specialCharacter(special) } : null;
}

const longestBefore = 2000;

/** What the library says where lines do not begin in the same column. */
const ofIndentation: ReadonlySet<YAMLError["code"]> = new Set(["BAD_INDENT", "BLOCK_AS_IMPLICIT_KEY", "MISSING_CHAR", "MULTILINE_IMPLICIT_KEY", "TAB_AS_INDENT"]);

/** Where the hyphen of a line stands after which a space is missing: before a key, or where the line before is an item beside it. */
function gluedHyphen(text: string, start: number, line: string): number | null {
  const [, indent, key] = /^( *)-(?:([A-Za-z_$][\w$]*:(?:\s|$))|[^\s\-#>|])/.exec(line) ?? [];
  if (indent === undefined) return null;
  return key !== undefined || text.startsWith(`${indent}- `, lineBefore(text, start)) ? start + indent.length : null;
}

/**
 * Where the first item of a list begins, of which the line is another one, if the first one has no hyphen: both begin with the
 * same key, and the key of the list stands above.
 */
function itemWithoutHyphen(text: string, start: number, line: string): number | null {
  const [, indent, key] = /^( *)- ([A-Za-z_$][\w$]*:)(?:\s|$)/.exec(line) ?? [];
  if (indent === undefined) return null;
  let first = start;
  for (let lines = 0; lines < mostLines && first > 0; lines += 1) {
    const before = lineBefore(text, first);
    if (!text.startsWith(`${indent}  `, before)) break;
    first = before;
  }
  if (first === start || !text.startsWith(`${indent}  ${key}`, first) || !/^\s/.test(text.charAt(first + indent.length + 2 + key!.length))) return null;
  return holdsList(text, first, indent.length) ? first + indent.length + 2 : null;
}

/**
 * Whether the line before an offset is a key that can hold a list with hyphens so far in. One beside the hyphen may as well be
 * a key of the item before, unless nothing stands further out.
 */
function holdsList(text: string, first: number, indent: number): boolean {
  const [, before] = /^([ -]*)[A-Za-z_$][\w$]*:\s*$/.exec(text.slice(lineBefore(text, first), first)) ?? [];
  return before !== undefined && (before.length < indent || indent === 0);
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

/** A mark that begins an item elsewhere. */
function otherMark(mark: string): Words {
  return {
    message: `An item of a list begins with a hyphen and a space, not with ${mark}.`,
    expected: "- and a space",
    mend: `Write a hyphen in the place of ${mark}, or indent the line if it belongs to the text before it.`,
  };
}

const spaceAfterColon: Words = {
  message: "No space follows the colon of a key.",
  expected: "a key, a colon and a space",
  mend: "Put a space after the colon, or indent the line if it belongs to the text before it.",
};

const afterApostrophe: Words = {
  message: "More text follows after the apostrophe that ends a text.",
  expected: "the end of the line",
  mend: "Inside of '…', write an apostrophe twice: ''; or put the whole text into quotation marks: \"…\".",
};

const itemOutOfPlace: Words = {
  message: "An item of a list stands where none can stand.",
  expected: "a key, or a value",
  mend: "Indent the items of a list below the key that holds it, and leave out brackets around them.",
};

/** A line that is indented further than those beside it goes on with the text before it. */
function nextLine(text: string, from: number): Explained {
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
  const ofList = character === "-" ? " Begin the items of a list on lines of their own." : "";
  return {
    message: `A text begins with ${character}, which means something else in YAML.`,
    expected: "a text in quotation marks",
    mend: `Put the text into quotation marks: "…".${ofList}`,
  };
}
