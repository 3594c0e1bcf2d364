import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";
import { explainEllipsis } from "./explain-ellipsis.js";
import { explainNumber } from "./explain-number.js";
import { explainQuotation } from "./explain-quotation.js";
import { explainUnclosed } from "./explain-unclosed.js";
import type { Explanation } from "./explanation.js";
import { callIt, mendOfCsv, mendOfPath } from "./foreign-format.js";
import { foreignSpace } from "./foreign-space.js";
import { longestMarker, markerOf, mergeConflict } from "./merge-conflict.js";
import { token as is } from "./tokens.js";
import type { Break, Frame } from "./walk-json.js";

/** Says where an offset of a text stands, such as `on line 3`. */
export type PlaceOf = (offset: number) => string;

/** Says why a token may not stand where it stands. */
export function explainPlace(text: string, stop: Break, placeOf: PlaceOf): Explanation {
  const { token, previous, expected, open } = stop;
  if (markerOf(text.slice(token.offset, token.offset + longestMarker)) !== null) return mergeConflict;
  const word = text.slice(token.offset, Math.max(token.end, token.offset + 1));
  const space = foreignSpace(word);
  if (space) return space;
  const found = showText(token.kind === is.string ? token.literal : word);
  if (expected === "nothing") return afterTheEnd(text, token.offset, found);
  if (token.kind === is.closeBrace || token.kind === is.closeBracket) return wrongBracket(stop, word, placeOf);
  const unclosed = explainUnclosed(text, stop, found, placeOf);
  if (unclosed) return unclosed;
  const quotation = explainQuotation(text, stop, found);
  if (quotation) return quotation;
  const ellipsis = explainEllipsis(text, stop);
  if (ellipsis) return ellipsis;
  if (word.startsWith("#") && previous !== null) return { message: "JSON has no comments.", found: "a comment", mend: "Remove the comment, or move its words into a `note` field." };
  if (expected.startsWith("a key") && isBareWord(word) && /^"\s*:/.test(text.slice(token.end, token.end + 100))) return { message: `No quotation mark begins the key ${word}.`, found, mend: `Put a quotation mark before ${word}.` };
  const meant = wordMeant(word, expected);
  if (meant) return { message: `${found} is not JSON.`, found, ...meant };
  if (!open && previous === null) {
    return {
      message: "The document does not begin like JSON.",
      found,
      expected: "{",
      mend: mendOfForeign(text) ?? "Write JSON: a dataset or record begins with {.",
    };
  }
  const separator = expected === ":" ? "a colon" : expected === ", or the end" ? "a comma" : null;
  const [sign] = /^(?:;|=>?)/.exec(word) ?? [];
  if (separator !== null && sign !== undefined) {
    const isLast = expected !== ":" && /^\s*[}\]]/.test(text.slice(token.offset + sign.length, token.offset + 1000));
    const mend = isLast ? `Remove the ${sign}` : `Write ${separator} there`;
    return { message: `Here stands ${sign} instead of ${isLast ? "the end" : separator}.`, found: sign, expected: isLast ? "the end" : expected.charAt(0), mend: `${mend}.` };
  }
  if (expected === ", or the end" && token.kind === is.colon) {
    return { message: "A colon stands after a value.", found, expected: ",", mend: "Remove the colon and what belongs to it, or put a comma in its place." };
  }
  const number = explainNumber(text, stop);
  if (number) return number;
  if (expected === ":") {
    return {
      message: `A colon is missing after the key ${showText(previous!.literal)}.`,
      found,
      mend: "Put a colon between the key and its value.",
    };
  }
  if (expected === ", or the end") return missingComma(stop, found);
  if (token.kind === is.comma) {
    return {
      message: `Before the comma, ${expected.split(" or ")[0]} is missing.`,
      found: ",",
      mend: previous?.kind === is.colon ? "Write the value; null, where there is none." : "Write what is missing, or remove the comma.",
    };
  }
  const isText = expected.startsWith("a value") && isBareWord(word);
  const mend = isText && { mend: `Put the text that begins with ${word} into double quotation marks.` };
  return { message: `Here stands ${found}, where JSON expects ${expected}.`, found, ...mend };
}

/** How a file is read that is in another format than its name says. */
function mendOfForeign(text: string): string | null {
  const [first] = /^[^\r\n]{0,1000}/.exec(text.trimStart())!;
  if (first.startsWith("```")) return "Remove the lines that begin with ```: they mark JSON in another text, and are no part of it.";
  if (first.startsWith("#")) return "Remove the line: JSON has no comments and no titles.";
  return mendOfPath(text) ?? mendOfCsv(text) ?? (/^(?:---|"?[\w$-]+"?:(?: |$))/.test(first) ? callIt("yaml") : mendOfWords(text));
}

/** How words before a document are taken away, as of a script that assigns it, or of an answer that brings it. */
function mendOfWords(text: string): string | null {
  const [, words, bracket] = /^([^{[]{1,1000})([{[])\s*["{}\]]/.exec(text) ?? [];
  return words === undefined ? null : `Remove what stands before the first ${bracket}, and what belongs to it at the end.`;
}

function wrongBracket({ previous, open, outer, expected }: Break, word: string, placeOf: PlaceOf): Explanation {
  const right = open?.kind === "list" ? "]" : "}";
  if (previous?.kind === is.comma) {
    return {
      offset: previous.offset,
      message: `A comma stands before ${word}, where nothing follows.`,
      found: `,${word}`,
      expected: right,
      mend: "Remove the comma.",
    };
  }
  if (previous?.kind === is.string && expected === ":") {
    return { message: `A colon and a value are missing after the key ${showText(previous.literal)}.`, found: word, expected: ": and a value", mend: "Write a colon and the value." };
  }
  if (!open || word === right)
    return { message: `A value is missing before ${word}.`, found: word, expected: "a value", mend: "Write the value." };
  return {
    message: `The ${open.kind} that begins ${placeOf(open.offset)} is closed with ${word}.`,
    found: word,
    expected: right,
    // The bracket is most probably that of what stands around it.
    mend: mendOfBracket(outer, word, right),
  };
}

function mendOfBracket(outer: Frame | null, word: string, right: string): string {
  if (outer === null && word === "]") return `Put [ where the list begins that ] ends, or close the object with ${right}.`;
  return outer && (outer.kind === "list") === (word === "]") ? `Put ${right} before ${word}.` : `Close it with ${right}.`;
}

function missingComma({ previous }: Break, found: string): Explanation {
  return { offset: previous!.end, message: `A comma is missing before ${found}.`, found, expected: ",", mend: "Put a comma between the two." };
}

function afterTheEnd(text: string, offset: number, found: string): Explanation {
  if (text.slice(offset).trim() === ",") {
    return { message: "A comma follows the end, after which nothing comes.", found: ",", expected: "the end", mend: "Remove the comma." };
  }
  const before = text.slice(Math.max(0, offset - 1000), offset);
  const lines = /[\r\n]/.test(before.slice(before.trimEnd().length));
  if (text[offset] === "{" && !lines && before.trimEnd().endsWith("}")) {
    return {
      message: "A second object follows the first one on the same line.",
      found,
      expected: "the end of the line",
      mend: "Write each record on a line of its own, which is NDJSON; or remove the bracket that ends the first object too early.",
    };
  }
  if (text[offset] !== "{" || !lines) {
    return {
      message: "More text follows after the end of the document.",
      found,
      expected: "the end of the file",
      mend: "Remove what follows the last bracket, or the bracket that ends the document too early.",
    };
  }
  return {
    message: "A second document follows the first one.",
    found: "several JSON documents",
    expected: "one JSON document",
    mend: /^\{\s*[\r\n]/.test(text.slice(offset, offset + 1000)) ? intoOne : "If each line is a record, this is NDJSON: call the file .ndjson, or give `--input-format ndjson`. Otherwise put the records into the lists of one dataset.",
  };
}

/** What goes over several lines is no NDJSON. */
const intoOne = "Put the records into the lists of one dataset, or each document into a file of its own.";

/** Whether quotation marks may be all that a word lacks. */
function isBareWord(word: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$-]{0,60}$/u.test(word);
}

/** What other languages write for the literals of JSON. */
const literals = new Map([
  ...["True", "TRUE"].map((word) => [word, "true"] as const),
  ...["False", "FALSE"].map((word) => [word, "false"] as const),
  ...["None", "Null", "NULL", "nil", "undefined"].map((word) => [word, "null"] as const),
]);

function wordMeant(word: string, expected: string): Pick<Fault, "didYouMean" | "mend"> | null {
  const forValue = expected.startsWith("a value");
  const meant = forValue ? literals.get(word) : undefined;
  if (meant) return { didYouMean: meant, mend: `Write ${meant}.` };
  // Where a number must stand, null would be refused next.
  if (forValue && /^(?:NaN|Infinity)$/.test(word)) return { mend: "Write a number, or null where the field allows it." };
  if (/^['‘’“”]/.test(word)) return { mend: 'Put strings into straight double quotation marks: "…".' };
  if (word.startsWith("<")) return { mend: "Name a JSON file: this looks like HTML or XML." };
  if (forValue && /^[+.]\d/.test(word)) return { mend: "Write the number as 1.5, 0.5 or -2: with a digit first, and without +." };
  if (!expected.startsWith("a key") || !isBareWord(word)) return null;
  return { didYouMean: JSON.stringify(word), mend: `Put the key into double quotation marks: ${JSON.stringify(word)}.` };
}
