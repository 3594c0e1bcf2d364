import { idPattern, isPlaceholder } from "@igf/schema";
import type { Fault } from "../fault.js";
import { keysOf } from "../json-pointer.js";
import { showText, showValue } from "../show-value.js";
import { isOfType } from "./is-of-type.js";
import { severalIds } from "./meant-id.js";
import { meantInterval } from "./meant-interval.js";
import { aloneInBraces, aloneInBrackets, isOneItem, listFromObject, onlyValueIn, recordsInBrackets } from "./mend-of-brackets.js";
import { eitherNumber, mendOfNumber, plainNumber, withoutEnding } from "./meant-number.js";
import { isOfRange, meantRange, meantRanges } from "./meant-range.js";
import { meantText } from "./meant-text.js";
import type { Schema } from "./schema.js";
import { capital, nameField, nameTypes } from "../words.js";

/**
 * Says that a value is of none of the JSON types, or not one of the words, that are allowed.
 *
 * @param follows  Whether a value is as it should be: only such a one is suggested.
 */
export function wrongType(data: unknown, types: readonly string[], schema: Schema, pointer: string, follows: (value: unknown) => boolean): Fault {
  const words = schema.enum;
  const ofType = isOfRange(schema.items) ? "a list of ranges" : nameTypes(types);
  const expected = words ? [...words.map(showText), ...types.filter((type) => type === "null")].join(" or ") : ofType;
  const found = showValue(data);
  const message = `${capital(nameField(pointer))} is ${found}, but must be ${expected}.`;
  const meant = convert(data, types, schema, follows);
  const [parent, field = ""] = keysOf(pointer).slice(-2);
  if (parent === "extensions" && field !== "" && types.includes("object") && data !== null) {
    const ofList = Array.isArray(data) && `Write an object: ${showText(field)}: { … }.`;
    const mend = ofList || `Put it into a namespace, which is named after your forum: "extensions": { "our-forum": { ${showText(field)}: … } }.`;
    return { rule: "values-have-the-right-type", pointer, message: `${message} Only namespaces stand in "extensions".`, found, expected, mend };
  }
  const mend = meant === null ? { mend: mendOfType(data, types, schema, expected, pointer) } : { mend: mendBy(meant, data, types), didYouMean: meant };
  return { rule: "values-have-the-right-type", pointer, message, found, expected, ...mend };
}

function mendBy(meant: string, data: unknown, types: readonly string[]): string {
  if (types.includes("array") && itemOf(data) !== data) return `Write ${meant}; in YAML, put a space after the hyphen that begins an item.`;
  if (typeof data === "string" && types.includes("number")) return mendOfNumber(data, meant);
  const isInside = meant !== "null" && onlyValueIn(data) !== undefined && !types.includes("array");
  return !isInside ? `Write ${meant}.` : Array.isArray(data) ? aloneInBrackets(meant) : aloneInBraces(meant);
}

/** What to write where nothing can be suggested. */
function mendOfType(data: unknown, types: readonly string[], schema: Schema, expected: string, pointer: string): string {
  const either = typeof data === "string" && types.includes("number") ? eitherNumber(data) : null;
  if (either) return `Write ${either[0]} or ${either[1]}: whether the point parts thousands cannot be told.`;
  if (typeof data === "string" && types.includes("number") && /\d/.test(data)) return "Write the number alone: words such as “over” belong into `qualifier` and `asPrinted`.";
  if (typeof data === "number" && schema.pattern === idPattern.source) return 'Write the ID of what it names, such as "sdg-6" or "river-2030-theme-1".';
  const printed = typeof data === "string" && looksLikeJson(data) ? ["array", "object"].find((type) => types.includes(type)) : undefined;
  if (printed) return `Write the ${nameTypes([printed]).replace(/^an? /, "")} itself: without quotation marks around it, and without backslashes in it.`;
  const ids = types.includes("array") && typeof data === "string" && schema.items?.pattern === idPattern.source ? severalIds(data) : null;
  if (ids) return `Write each ID as an item of its own: [${ids.map(showText).join(", ")}].`;
  if (types.includes("array") && itemOf(data) !== data) return "Write a list; in YAML, put a space after each hyphen that begins an item.";
  if (types.includes("array") && typeof data === "object" && data !== null) return listFromObject(data, schema.items);
  if (types.includes("array") && schema.items === undefined && data !== null) return "Write a list of records, which are objects with a `type`; where there are none, write [].";
  const records = types.includes("object") && /\/\d+$/.test(pointer) ? recordsInBrackets(data) : null;
  if (records) return records;
  if (isOneItem(data) && types.some((type) => isOfType(data[0], type))) return aloneInBrackets(null);
  const never = data === null ? ": this field always has a value" : "";
  return `Write ${types.includes("object") ? withFields(expected, schema) : expected}${never}.`;
}

/** An object with the names of the fields that it must have. */
function withFields(expected: string, { required = [] }: Schema): string {
  return required.length === 0 ? expected : expected.replace("an object", `an object such as { ${required.map((field) => `${showText(field)}: …`).join(", ")} }`);
}

/** The value that was probably meant, where it is only written as one of another type. */
function convert(data: unknown, types: readonly string[], schema: Schema, follows: (value: unknown) => boolean): string | null {
  const { pattern, items } = schema;
  if (schema.enum) return [ofOneValue(data, types)].find((literal) => literal !== null && follows(JSON.parse(literal))) ?? null;
  const said = types.includes("string") && typeof data === "number" && pattern !== undefined ? meantText(String(data), pattern) : null;
  const interval = pattern === undefined ? null : meantInterval(data, pattern);
  const candidates = [said === null ? null : JSON.stringify(said), interval && JSON.stringify(interval), ofJson(data), literalOf(data, types), rangesOf(data, schema), items ? listOf(data, items) : null, ofOneValue(data, types)];
  return candidates.find((literal) => literal !== null && follows(JSON.parse(literal))) ?? null;
}

/** The value as one of another type, in JSON. */
function literalOf(data: unknown, types: readonly string[]): string | null {
  const numeric = types.includes("number") || types.includes("integer");
  const digits = typeof data === "string" && numeric ? plainNumber(withoutEnding(data), !types.includes("number")) : "";
  // Some write thousands with a point.
  const mayBeThousands = /^-?[1-9]\d{0,2}\.\d{3}$/.test(digits);
  if (!mayBeThousands && /^-?(?:0|[1-9]\d{0,14}|(?:0|[1-9]\d{0,8})\.\d{1,6})$/.test(digits)) return digits;
  const truth = types.includes("boolean") && typeof data === "string" ? truthOf(data.trim().toLowerCase()) : null;
  if (truth !== null) return truth;
  if (types.includes("null") && (data === "null" || isEmpty(data))) return "null";
  if (types.includes("array") && (data === null || isEmpty(data) || (typeof data === "string" && isPlaceholder(data)))) return "[]";
  if (types.includes("string") && typeof data === "number") return JSON.stringify(String(data));
  return null;
}

/** A word for true or false, as a spreadsheet or its author writes it. */
function truthOf(word: string): string | null {
  return ["true", "yes"].includes(word) ? "true" : ["false", "no"].includes(word) ? "false" : null;
}

/** Whether a value is a list or an object with nothing in it. */
function isEmpty(data: unknown): boolean {
  return typeof data === "object" && data !== null && Object.keys(data).length === 0;
}

/** The one value within a list or an object, if it is of a type that is allowed. */
function ofOneValue(data: unknown, types: readonly string[]): string | null {
  const only = onlyValueIn(data);
  return only !== undefined && types.some((type) => isOfType(only, type)) ? shortJson(only) : null;
}

/** The list or object that a text is, written as JSON, or as programs print it. */
function ofJson(data: unknown): string | null {
  if (typeof data !== "string" || data.length > longestJson || !looksLikeJson(data)) return null;
  for (const json of [data, data.replaceAll("'", '"')]) {
    try {
      return inJson(JSON.parse(json));
    } catch {
      // It is not JSON that way.
    }
  }
  return null;
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function rangesOf(data: unknown, schema: Schema): string | null {
  const meant = isOfRange(schema) ? meantRange(data) : isOfRange(schema.items) ? meantRanges(data) : null;
  return meant && inJson(meant);
}

/** The list that a value is: of the IDs in a text, or of itself. A list of records, of whose items nothing is known here, has no texts. */
function listOf(data: unknown, { pattern }: Schema): string | null {
  const ids = typeof data === "string" && pattern === idPattern.source ? severalIds(data) : null;
  if (typeof data !== "string") return shortJson([data]);
  if (looksLikeJson(data)) return null;
  const item = itemOf(data);
  return item === null ? null : short(JSON.stringify(ids ?? [item]));
}

/** A text without the hyphen that YAML has read as its beginning, since no space followed; `null` where it may be several such items. */
function itemOf(data: unknown): unknown {
  if (typeof data !== "string" || !/^-(?=\p{L})/u.test(data)) return data;
  return / -(?=\p{L})/u.test(data) ? null : data.slice(1);
}

const longestJson = 64;

function shortJson(value: unknown): string | null {
  try {
    return short(inJson(value));
  } catch {
    // A value of a program may hold what no JSON does.
    return null;
  }
}

function short(json: string): string | null {
  return json.length <= longestJson ? json : null;
}

/** JSON as somebody writes it who reads it again. */
function inJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}
