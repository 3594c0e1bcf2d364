import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";
import { deepestNesting } from "./limits.js";
import { token as is, tokenError } from "./tokens.js";
import type { Break } from "./walk-json.js";

type Explanation = Omit<Fault, "rule" | "pointer" | "offset"> & { readonly rule?: string; readonly offset?: number };

/** Says why a text stops being JSON, in the words of whoever wrote it. */
export function explainBreak(text: string, stop: Break): Fault {
  const explanation = tooDeep(stop) ?? insideToken(text, stop) ?? atTheEnd(text, stop) ?? outOfPlace(text, stop);
  return { rule: "json-is-well-formed", pointer: stop.pointer, offset: stop.token.offset, expected: stop.expected, ...explanation };
}

function tooDeep({ tooDeep }: Break): Explanation | null {
  if (!tooDeep) return null;
  const limit = `${deepestNesting} levels`;
  return { rule: "nesting-is-bounded", message: `Lists and objects are nested more than ${limit} deep.`, found: `level ${deepestNesting + 1}`, expected: `at most ${limit}` };
}

function insideToken(text: string, { token }: Break): Explanation | null {
  const { error, offset, end } = token;
  if (error === tokenError.unclosedComment || token.kind === is.lineComment || token.kind === is.blockComment) {
    return { message: "JSON has no comments.", found: "a comment", mend: "Remove the comment, or move its words into a `note` field." };
  }
  if (error === tokenError.unclosedString) {
    const mend = end >= text.length ? "Complete the file: its end is missing." : 'Close the string with ", and write a line break inside a string as \\n.';
    return { message: end >= text.length ? "The file ends inside a string." : "The line ends inside a string.", found: showText(token.literal), expected: '"', mend };
  }
  if (error === tokenError.unfinishedNumber) {
    return { message: "The number is not complete: a digit is missing.", found: text.slice(offset, end), expected: "a digit", mend: "Write the number out, such as 1.5 or 1e6." };
  }
  if (error === tokenError.controlCharacter) return controlCharacter(text, offset, end);
  return error === tokenError.badUnicodeEscape || error === tokenError.badEscape ? badEscape(text, offset, end) : null;
}

function controlCharacter(text: string, offset: number, end: number): Explanation {
  let at = offset;
  while (at < end && text.charCodeAt(at) > 0x1f) at += 1;
  const escape = text[at] === "\t" ? "\\t" : `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
  const name = text[at] === "\t" ? "a tab" : `the control character ${showText(text[at]!)}`;
  return { offset: at, message: `A string holds ${name}.`, found: name, expected: escape, mend: `Remove it, or write ${escape}.` };
}

function badEscape(text: string, offset: number, end: number): Explanation {
  const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|([^"\\/bfnrt]))/g;
  escape.lastIndex = offset;
  for (let match = escape.exec(text); match && match.index < end; match = escape.exec(text)) {
    if (match[1] === undefined) continue;
    const [found] = /^\\(?:u[0-9a-zA-Z]{0,4}|.)/u.exec(text.slice(match.index, match.index + 6)) ?? ["\\"];
    return { offset: match.index, message: "A backslash begins an escape that JSON does not know.", found: showText(found).slice(1, -1).replace("\\\\", "\\"), expected: '\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits', mend: "Write a backslash that is meant as such twice: \\\\." };
  }
  return { message: "A backslash begins an escape that JSON does not know.", mend: "Write a backslash that is meant as such twice: \\\\." };
}

function atTheEnd(text: string, { token, open, expected }: Break): Explanation | null {
  if (token.kind !== is.end) return null;
  if (!open && expected === "a value") {
    return { rule: "documents-are-not-empty", offset: 0, message: text === "" ? "The document is empty." : "The document holds only white space.", found: "nothing", expected: "a dataset or a record" };
  }
  const what = open ? `the ${open.kind} that begins ${placeOf(text, open.offset)} is closed` : "its value is complete";
  return { message: `The file ends before ${what}.`, found: "the end of the file", mend: "Complete the file: its end is missing." };
}

function outOfPlace(text: string, stop: Break): Explanation {
  const { token, previous, expected, open } = stop;
  const word = text.slice(token.offset, Math.max(token.end, token.offset + 1));
  const found = showText(token.kind === is.string ? token.literal : word);
  if (expected === "nothing") return afterTheEnd(text, token.offset, found);
  if (token.kind === is.closeBrace || token.kind === is.closeBracket) return wrongBracket(text, stop, word);
  const literal = literalMeant(word, expected);
  if (literal) return { message: `${found} is not JSON.`, found, ...literal };
  if (!open && previous === null) return { message: "The document does not begin like JSON.", found, expected: "{", mend: "Write JSON: a dataset or record begins with {." };
  if (expected === ":") return { message: `A colon is missing after the key ${showText(previous!.literal)}.`, found, mend: "Put a colon between the key and its value." };
  if (expected === ", or the end") return missingComma(text, stop, found);
  if (token.kind === is.comma) return { message: `Before the comma, ${expected.slice(0, 7).trim()} is missing.`, found: ",", mend: "Write what is missing, or remove the comma." };
  return { message: `Here stands ${found}, where JSON expects ${expected}.`, found };
}

function wrongBracket(text: string, { previous, open }: Break, word: string): Explanation {
  const right = open?.kind === "list" ? "]" : "}";
  if (previous?.kind === is.comma) return { offset: previous.offset, message: `A comma stands before ${word}, where nothing follows.`, found: `,${word}`, expected: right, mend: "Remove the comma." };
  if (!open || word === right) return { message: `A value is missing before ${word}.`, found: word, expected: "a value", mend: "Write the value." };
  return { message: `The ${open.kind} that begins ${placeOf(text, open.offset)} is closed with ${word}.`, found: word, expected: right, mend: `Close it with ${right}.` };
}

function missingComma(text: string, { token, previous }: Break, found: string): Explanation {
  const afterZero = token.kind === is.number && previous!.kind === is.number && previous!.end === token.offset;
  if (afterZero) return { offset: previous!.offset, message: "A number begins with 0.", found: /\d+/.exec(text.slice(previous!.offset, previous!.offset + 40))![0], expected: "a number without zeros before it", mend: "Remove the zeros, or write it as a string." };
  return { offset: previous!.end, message: `A comma is missing before ${found}.`, found, expected: ",", mend: "Put a comma between the two." };
}

function afterTheEnd(text: string, offset: number, found: string): Explanation {
  const lines = text[offset] === "{" && /[\r\n]\s*$/.test(text.slice(Math.max(0, offset - 1000), offset));
  if (!lines) return { message: "More text follows after the end of the document.", found, expected: "the end of the file", mend: "Remove what follows the last bracket, or the bracket that ends the document too early." };
  return { message: "A second document follows the first one.", found: "several JSON documents", expected: "one JSON document", mend: "Put the records into the lists of one dataset, or validate each document by itself." };
}

const literals: Readonly<Record<string, string>> = { True: "true", TRUE: "true", False: "false", FALSE: "false", None: "null", NULL: "null", Null: "null", nil: "null", undefined: "null", NaN: "null", Infinity: "null", "-Infinity": "null" };

function literalMeant(word: string, expected: string): Pick<Fault, "didYouMean" | "mend"> | null {
  const forValue = expected.startsWith("a value");
  const meant = forValue && Object.hasOwn(literals, word) ? literals[word] : undefined;
  if (meant) return { didYouMean: meant, mend: `Write ${meant}.` };
  if (/^['‘’“”]/.test(word)) return { mend: 'Put strings into straight double quotation marks: "…".' };
  if (word.startsWith("<")) return { mend: "Name a JSON file: this looks like HTML or XML." };
  if (forValue && /^[+.]\d/.test(word)) return { mend: "Write the number as 1.5, 0.5 or -2: with a digit first, and without +." };
  if (expected.startsWith("a key") && /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(word)) return { didYouMean: JSON.stringify(word), mend: `Put the key into double quotation marks: ${JSON.stringify(word)}.` };
  return null;
}

function placeOf(text: string, offset: number): string {
  return `on line ${text.slice(0, offset).split(/\r\n|\r|\n/).length}`;
}
