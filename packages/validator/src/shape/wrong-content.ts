import { idPattern, isPlaceholder } from "@igf/schema";
import type { Fault } from "../fault.js";
import { keysOf } from "../json-pointer.js";
import { nearest } from "../nearest.js";
import { readCodes } from "../records/read-codes.js";
import { showText, showValue, spellText } from "../show-value.js";
import { explainCharacters } from "./explain-characters.js";
import { eitherDay, hasShortYear, letterAsDigit, namesMonth } from "./meant-date.js";
import { severalIds } from "./meant-id.js";
import { meantText, plainDashes, withHyphens } from "./meant-text.js";
import { isOfFormat, patternOf, type Schema } from "./schema.js";
import { capital, formatCount, nameField, nameFormat } from "../words.js";

/** Returns what says what is wrong with a value of the right JSON type at a place, or in one that may be null; `null` where nothing is. */
export function wrongContent(value: unknown, schema: Schema): ((pointer: string, nullable: boolean) => Fault) | null {
  const explain = explanationOf(value, schema);
  if (!explain) return null;
  return (pointer, nullable) => {
    const isNullMeant = nullable && typeof value === "string" && isPlaceholder(value);
    const mend = isNullMeant && { mend: "Write null, without quotation marks, where there is nothing to say." };
    return { pointer, found: showValue(value), ...explain(value, schema, capital(nameField(pointer)), pointer), ...(isBlank(value) && (nullable || !(schema.enum ?? schema.const)) && ofBlank(nullable)), ...mend };
  };
}

function isBlank(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

function ofBlank(nullable: boolean): Pick<Fault, "mend" | "didYouMean"> {
  return nullable ? { mend: "Write null, without quotation marks, where there is nothing to say; in CSV, leave the cell empty.", didYouMean: "null" } : { mend: "Write what belongs there: this field cannot be empty." };
}

type Explain = (value: unknown, schema: Schema, field: string, pointer: string) => Omit<Fault, "pointer">;

function explanationOf(value: unknown, schema: Schema): Explain | null {
  if (schema.const !== undefined && value !== schema.const) return wrongConst;
  if (schema.enum && !schema.enum.includes(value as string)) return wrongEnum;
  if (typeof value === "string" && schema.pattern && !patternOf(schema.pattern).test(value)) return wrongPattern;
  if (typeof value === "number" && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))) return outOfBounds;
  return Array.isArray(value) && value.length < (schema.minItems ?? 0) ? tooFew : null;
}

function wrongConst(value: unknown, schema: Schema, field: string): ReturnType<Explain> {
  const allowed = String(schema.const);
  return {
    rule: "type-is-known",
    message: `${field} is ${showValue(value)}, but the records of this list are of the type ${showText(allowed)}.`,
    expected: showText(allowed),
    mend: `Write ${showText(allowed)}, or move the record into the list where it belongs.`,
    didYouMean: allowed,
  };
}

function wrongEnum(value: unknown, schema: Schema, field: string): ReturnType<Explain> {
  const expected = `one of ${schema.enum!.map(showText).join(", ")}`;
  const inside = withoutQuotes(value as string);
  const meant = schema.enum!.find((each) => each === inside) ?? valueOfSign(value as string, schema.enum!) ?? valueMeantBy(value as string, schema.meanings) ?? valueBegunBy(value as string, schema.enum!) ?? slipOf(value as string, schema.enum!);
  const message = `${field} is ${showValue(value)}, which is not one of the allowed values.`;
  if (meant === null) return { rule: "values-are-allowed", message, expected, mend: `Write ${expected}.` };
  return { rule: "values-are-allowed", message, expected, mend: `Write ${spellText(meant)}.`, didYouMean: meant };
}

/** What stands within quotation marks that were written as a part of a text; `null` where there are none. */
function withoutQuotes(text: string): string | null {
  return /^["'“‘«`](.+)["'”’»`]$/su.exec(text)?.[1]?.trim() ?? null;
}

/** What the signs stand for that are printed before a number. */
const signs: Readonly<Record<string, string>> = { ">": "more-than", "<": "less-than", "≥": "at-least", ">=": "at-least", "≤": "at-most", "<=": "at-most", "~": "about", "≈": "about", "=": "plain" };

function valueOfSign(sign: string, values: readonly string[]): string | null {
  const value = Object.hasOwn(signs, sign.trim()) ? signs[sign.trim()]! : null;
  return value !== null && values.includes(value) ? value : null;
}

/** The value that the codebook gives for a word, such as `more-than` for "over"; `null` where it gives none. */
function valueMeantBy(word: string, meanings: Schema["meanings"] = {}): string | null {
  const values = Object.keys(meanings).filter((value) => meanings[value]!.split(":")[0]!.split(", ").includes(word.trim().toLowerCase()));
  return values.length === 1 ? values[0]! : null;
}

/** The value of which a word is the beginning (`med`), or that begins some words (`final version`). */
function valueBegunBy(word: string, values: readonly string[]): string | null {
  const written = word.trim().toLowerCase();
  const begun = written.length < 3 ? [] : values.filter((value) => value.startsWith(written) || written.startsWith(`${value} `));
  return begun.length === 1 ? begun[0]! : null;
}

/** The value that is near: a word that is much shorter or longer is another word, as a comment is no commitment. */
function slipOf(word: string, values: readonly string[]): string | null {
  const meant = nearest(word, values);
  return meant !== null && Math.abs(meant.length - word.trim().length) <= 2 ? meant : null;
}

function wrongPattern(value: unknown, { pattern, examples }: Schema, field: string, pointer: string): ReturnType<Explain> {
  const [rule, expected, text] = ["formats-are-right", nameFormat(pattern!), value as string] as const;
  if (isBlank(text)) {
    return { rule, message: `${field} is blank.`, expected };
  }
  // A text may hold any character, and so may an address, or the name of a month.
  const mayHoldAny = pattern === "\\S" || /address|IRI/.test(expected) || (isOfFormat(pattern!, "date") && namesMonth(text.slice(0, longestDate)));
  const wrong = mayHoldAny ? null : explainCharacters(isDashMeant(text, pattern!) ? withHyphens(text) : text);
  const why = wrong ? `it holds ${wrong.holds}` : whyNot(text, pattern!);
  const message = `${field} is ${showText(text)}, which is not ${expected}${why ? `: ${why}` : ""}.`;
  const isTitle = pattern === idPattern.source && namesAnother(pointer) && !isLikeId((wrong?.meant ?? text).trim());
  const inside = withoutQuotes(text);
  const meant = inside !== null && patternOf(pattern!).test(inside) ? inside : isTitle ? null : meantText(text, pattern!);
  if (meant !== null) return { rule, message, expected, mend: `Write ${spellText(meant)}.`, didYouMean: meant };
  const days = expected.startsWith("a date") ? eitherDay(plainDashes(text)) : null;
  if (days) return { rule, message, expected, mend: `Write ${spellText(days[0])} or ${spellText(days[1])}: which number is the day cannot be told.` };
  const several = pattern === idPattern.source ? severalIds(text) : null;
  if (several) return { rule, message, expected, mend: mendOfSeveral(several, pointer) };
  if (isTitle) return { rule, message, expected, mend: 'Write the ID of what it names: the words that stand in its field "id".' };
  return { rule, message, expected, mend: mendByExample(text, pattern!, examples) };
}

const longestDate = 200;
const longestCodes = 200;

/** Whether the dashes of a date are what one writes between two days: it would be no date with hyphens either, nor can it be told which one is meant. */
function isDashMeant(text: string, pattern: string): boolean {
  return isOfFormat(pattern, "date") && !patternOf(pattern).test(plainDashes(text)) && meantText(text, pattern) === null;
}

/** What of a text in the wrong form can be said in words; `null` where the form says it all. */
function whyNot(text: string, pattern: string): string | null {
  if (isOfFormat(pattern, "SHA-256")) return /^[\da-f]{16,}$/i.test(text) && text.length !== 64 ? `it has ${formatCount(text.length)} digits` : null;
  const letter = isOfFormat(pattern, "date") ? letterAsDigit(text) : null;
  if (letter !== null) return `it holds the letter ${letter} in the place of a digit`;
  const [, month] = isOfFormat(pattern, "date") ? (/^\d{4}-(\d{2})(?:-\d{2})?$/.exec(text) ?? []) : [];
  return month !== undefined && (Number(month) > 12 || month === "00") ? `there is no month ${month}` : null;
}

/** An example of another country or of an interval would be copied: one of the same kind shows how it is done. */
function mendByExample(text: string, pattern: string, examples: readonly unknown[] = []): string {
  if (isOfFormat(pattern, "country")) return 'Write the two letters of the country, such as "NO" for Norway.';
  const texts = examples.filter((example) => typeof example === "string");
  const isShort = isOfFormat(pattern, "date") && hasShortYear(plainDashes(text));
  const isInterval = text.includes("/") && !isShort;
  const example = isOfFormat(pattern, "date") ? [...texts, "2025-06-27"].find((each) => each.includes("/") === isInterval) : texts[0];
  if (isShort) return `Write the year with its four digits, like ${showText(example!)}.`;
  return example === undefined ? "Write it in that form." : `Write it like ${showText(example)}.`;
}

/** Whether words are those of an ID, with other capitals or signs between them: `sdg 6`, `River_2030-Theme-1`, but no title, name or address. */
function isLikeId(text: string): boolean {
  if (text.length <= longestCodes && readCodes(text) !== null) return true;
  const isSeveral = text.includes(" ");
  return /^[\p{L}\p{M}\d]+(?:[ _-][\p{L}\p{M}\d]+)*$/u.test(text) && (isSeveral ? /^[A-Z]{2}/.test(text) && /\d$/.test(text) : /[_-]|\d$/.test(text));
}

/** Whether an ID is that of another record: of its own, words make an ID, where of others there must be one already. */
function namesAnother(pointer: string): boolean {
  return !/\/(?:id|prefix)$/.test(pointer);
}

function mendOfSeveral(ids: readonly string[], pointer: string): string {
  return /\/\d+$/.test(pointer) ? `Write each ID as an item of its own: ${ids.map(showText).join(", ")}.` : "Write one ID: this field is no list.";
}

function tooFew(_: unknown, { minItems }: Schema, field: string, pointer: string): ReturnType<Explain> {
  const expected = minItems === 1 ? "at least one item" : `at least ${minItems} items`;
  const mend = pointer.endsWith("/ranges") ? `Add the ranges, or write null for the whole \`${keysOf(pointer).at(-2)!}\` where nothing is quoted.` : `Add what is missing: ${expected}.`;
  return { rule: "lists-are-long-enough", message: `${field} has too few items.`, expected, mend };
}

function outOfBounds(value: unknown, { minimum = -Infinity, maximum }: Schema, field: string, pointer: string): ReturnType<Explain> {
  const expected = (value as number) < minimum ? `at least ${minimum}` : `at most ${maximum}`;
  const message = `${field} is ${showValue(value)}, but must be ${expected}.`;
  const mend = pointer.endsWith("/position") && value === 0 ? "Count from 1: write 1 and, if the other positions count from 0 as well, add 1 to each." : `Write a number that is ${expected}.`;
  return { rule: "numbers-are-in-bounds", message, expected, mend };
}
