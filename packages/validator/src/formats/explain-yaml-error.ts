import { isCollection, visit, type YAMLError } from "yaml";
import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";
import { mendOfCsv, mendOfPage } from "../syntax/foreign-format.js";
import { conflictIn, mergeConflict } from "../syntax/merge-conflict.js";
import { colonMissing } from "./explain-indentation.js";
import { explainLine, type Words } from "./explain-yaml-line.js";
import type { ParsedYaml } from "./parse-yaml.js";

/** Says what the library found wrong, in the words of whoever wrote the file. */
export function explainYamlError(text: string, { code, message, pos }: YAMLError, { openQuoteAt, document }: ParsedYaml): Fault {
  const lines = /^\s*\{[^\r\n]*\}\s*?\r?\n(?=\{)/.exec(text);
  if (lines) return { rule: "yaml-is-well-formed", pointer: "", offset: lines[0].length, found: "{", ...ofLines };
  const conflict = conflictIn(text);
  if (conflict !== null) return { rule: "yaml-is-well-formed", pointer: "", offset: conflict, ...mergeConflict };
  const foreign = mendOfCsv(text) ?? mendOfPage(text);
  if (foreign) return { rule: "yaml-is-well-formed", pointer: "", offset: 0, message: "The document does not begin like YAML.", found: showText(text.slice(0, 200).replace(/[\r\n].*$/s, "")), expected: "a key and a colon", mend: foreign };
  const isOpenQuote = /closing ['"]quote/.test(message) && openQuoteAt !== null;
  const at = Math.min(pos[0], text.length);
  const own = isOpenQuote ? { offset: openQuoteAt, words: openQuote } : (explainLine(text, at, code) ?? bracketAt(document, at, message));
  const offset = own?.offset ?? at;
  const found =
    offset >= text.trimEnd().length ? "the end of the file" : showText(text.slice(offset, offset + 200).replace(/[\r\n].*$/s, ""));
  const words = own?.words ?? wordsOf(message, code) ?? { message: "This cannot be read as YAML.", expected: "YAML 1.2", mend: inQuotes };
  return { rule: "yaml-is-well-formed", pointer: "", offset, found, ...words };
}

const inQuotes = 'Put a text with special characters into quotation marks: "…".';

const ofLines: Words = {
  message: "Each line is an object of its own: this is NDJSON, not YAML.",
  expected: "one document",
  mend: "Call the file .ndjson, or give `--input-format ndjson`.",
};

const openQuote: Words = {
  message: "A quotation mark begins a text here, and none ends it.",
  expected: "a text that ends with the same mark",
  mend: 'Close the text with the mark it begins with; inside of "…", write a quotation mark as \\".',
};

/** By a part of the library's message. */
const byMessage: readonly (readonly [RegExp, Words])[] = [
  [
    /followed by map values/,
    {
      message: "No colon follows this key.",
      expected: "a key, a colon and a space",
      mend: "Write the colon and a space, or indent the line if it belongs to the text before it.",
    },
  ],
  [
    /Sequence item without/,
    {
      message: "An item of a list does not begin with a hyphen.",
      expected: "- and a space",
      mend: "Begin it with a hyphen and a space, or indent it if it belongs to the item before it.",
    },
  ],
  [
    /Comments must be separated/,
    {
      message: "A # stands directly after a value.",
      expected: "a space before #",
      mend: 'Put a space before the comment, or the whole text into quotation marks: "…".',
    },
  ],
  [/^Missing ,/, { message: "A comma is missing between two items in brackets.", expected: ",", mend: "Put a comma between the two." }],
  [
    /Unexpected flow-(?:seq|map)-end/,
    {
      message: "A bracket is closed that was not opened.",
      expected: "a value",
      mend: "Remove the bracket, or put the text into quotation marks.",
    },
  ],
  [
    /at node end|Unexpected (?:double|single)-quoted|Unexpected scalar/,
    {
      message: "More text follows after the end of a value.",
      expected: "the end of the line",
      mend: 'Put the whole value into quotation marks: "…", with \\" for one inside of it.',
    },
  ],
];

const byCode: Partial<Record<YAMLError["code"], Words>> = {
  TAB_AS_INDENT: { message: "A line is indented by a tab.", expected: "spaces", mend: "Replace the tab with spaces." },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "A second colon and space stand on the line of a key.",
    expected: "one value",
    mend: 'Put the value into quotation marks: "…".',
  },
  BAD_SCALAR_START: {
    message: "A text begins with a character that means something else in YAML.",
    expected: "a text in quotation marks",
    mend: 'Put the text into quotation marks: "…".',
  },
  BAD_INDENT: {
    message: "A line is not indented as those beside it.",
    expected: "as many spaces as before each key or item beside it",
    mend: "Indent all keys of an object, and all items of a list, by the same number of spaces.",
  },
  MULTILINE_IMPLICIT_KEY: colonMissing,
  KEY_OVER_1024_CHARS: {
    message: "A key is longer than 1024 characters.",
    expected: "a shorter key",
    mend: 'Put a text that holds a colon into quotation marks: "…".',
  },
  BAD_DQ_ESCAPE: {
    message: "A backslash begins an escape that YAML does not know.",
    expected: "\\\\ for a backslash",
    mend: "Write a backslash that is meant as such twice, or put the text into single quotation marks.",
  },
  BLOCK_IN_FLOW: {
    message: "Lines with hyphens or colons stand inside of brackets.",
    expected: "items that are separated by commas",
    mend: "Separate them by commas, or leave out the brackets.",
  },
  TAG_RESOLVE_FAILED: tag(),
  BAD_COLLECTION_TYPE: tag(),
  BAD_DIRECTIVE: { message: "A line that begins with % is not known.", expected: "the document", mend: "Remove the line." },
};

/** Where the innermost bracket begins that is open at a place. */
function bracketAt(document: ParsedYaml["document"], at: number, message: string): { offset: number; words: Words } | null {
  if (document === null || !/end with a [}\]]/.test(message)) return null;
  let offset = -1;
  visit(document, {
    Node: (_, node) =>
      void (isCollection(node) && node.flow && node.range && node.range[0] < at && (offset = Math.max(offset, node.range[0]))),
  });
  if (offset < 0) return null;
  const mend = "Close the bracket; a text that begins with a bracket is put into quotation marks.";
  return { offset, words: { message: "A bracket begins here, and none closes it.", expected: "the bracket that closes it", mend } };
}

function tag(): Words {
  return {
    message: "A tag says that a value is something that JSON does not have; it is never loaded as such.",
    expected: "a text, a number, true, false, null, a list or an object",
    mend: "Remove the tag; put a text that begins with ! into quotation marks.",
  };
}

function wordsOf(message: string, code: YAMLError["code"]): Words | undefined {
  return byMessage.find(([pattern]) => pattern.test(message))?.[1] ?? byCode[code];
}
