import { idPattern, isPlaceholder } from "@igf/schema";
import type { CellKind, Column } from "@igf/schema/tables";
import type { Fault } from "../fault.js";
import { isCertain, meantId, severalIds } from "../shape/meant-id.js";
import { mendOfNumber, plainNumber, withoutEnding } from "../shape/meant-number.js";
import { isOfRange, meantRanges } from "../shape/meant-range.js";
import { meantText } from "../shape/meant-text.js";
import { schemaOf } from "../shape/schema.js";
import { shorten, showText, showValue } from "../show-value.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import { lowerFirst } from "../words.js";
import { describeColumn } from "./describe-column.js";

const names: Readonly<Record<CellKind, string>> = {
  text: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** What can be read of a cell, and what is wrong with it. The offset of a fault is one into the cell. */
export interface ExplainedCell {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Says of a cell that could not be read what stands there, and what should. */
export function explainCell(cell: string, column: Column, pointer: string): ExplainedCell {
  if (column.kind === "text") return { value: cell, faults: [halfCharacter(cell, pointer)] };
  const { value, faults } = explainSyntax(cell, { name: "cell", before: 0, line: 1 });
  const isUnquoted = value === undefined && column.schema.items?.type === "string" && unquotedItems(cell) !== null;
  const isMeantAsJson = column.kind !== "array" && column.kind !== "object" ? value !== undefined : !isUnquoted && /^\s*[[{]/.test(cell);
  if (!isMeantAsJson || (faults.length === 0 && value !== undefined))
    return { value: cell, faults: [wrongKind(cell, value, column, pointer)] };
  const inCell = faults.map((fault): Fault => ({
    ...fault,
    pointer: value === undefined ? pointer : pointer + fault.pointer,
    message:
      fault.rule === "json-is-well-formed" ? `The column ${showText(column.name)} is no JSON: ${lowerFirst(fault.message)}` : fault.message,
  }));
  return { value: value ?? cell, faults: inCell };
}

/** A cell that holds nothing where it must hold something. */
export function emptyCell(column: Column, pointer: string): Fault {
  const { name, schema, required } = column;
  const ofList = `Write the list as JSON${schema.minItems ? ", with at least one item" : "; an empty one is []"}`;
  const fill = schema.type === "array" ? ofList : "Fill the cell";
  return {
    rule: "fields-are-present",
    pointer,
    message: `The cell of the column ${showText(name)} is empty.`,
    found: "nothing",
    expected: describeColumn(column),
    mend: required ? `${fill}.` : `Leave every cell of ${showText(name.replace(/\.[^.]*$/, ""))} empty, or ${lowerFirst(fill)}.`,
  };
}

function wrongKind(cell: string, value: unknown, { name, kind, schema }: Column, pointer: string): Fault {
  const found = value === undefined ? showText(cell) : showValue(value);
  const expected = names[kind];
  const fault = {
    rule: "values-have-the-right-type",
    pointer,
    message: `The column ${showText(name)} holds ${found}, not ${expected}.`,
    found,
    expected: kind === "array" || kind === "object" ? `${expected}, written as JSON` : expected,
  };
  if (kind === "array") return { ...fault, ...asList(cell, schema) };
  if (kind === "object") return { ...fault, mend: 'Write the object as JSON: {"key": "value"}.' };
  if (kind === "boolean") {
    const meant = /^\s*(?:true|yes|y|1|wahr|vrai)\s*$/i.test(cell)
      ? "true"
      : /^\s*(?:false|no|n|0|falsch|faux)\s*$/i.test(cell)
        ? "false"
        : null;
    return { ...fault, mend: `Write ${meant ?? "true or false"}.`, ...(meant !== null && { didYouMean: meant }) };
  }
  const meant = numberMeant(cell, kind);
  const mend =
    meant === null ? `Write it in digits alone, such as ${kind === "integer" ? "1500" : "1500 or 2.5"}.` : mendOfNumber(cell, meant);
  return { ...fault, mend, ...(meant !== null && { didYouMean: meant }) };
}

function asList(cell: string, { items: ofItems, minItems }: Column["schema"]): Pick<Fault, "mend" | "didYouMean"> {
  if (isPlaceholder(cell.trim()) && !minItems) return { mend: "Write []: so an empty list is written.", didYouMean: "[]" };
  if (ofItems?.$ref !== undefined) return asObjects(cell, ofItems.$ref, minItems === undefined);
  const inner = unquotedItems(cell) ?? cell;
  if (ofItems?.type !== "string" || cell.length > 200 || /^\s*[{[]/.test(inner)) return { mend: "Write the list as JSON: an empty one is []." };
  const textMeant = (item: string) => (ofItems.pattern === undefined ? null : meantText(item, ofItems.pattern)) ?? item;
  const items = ofItems.pattern === idPattern.source ? idsOf(inner) : textsOf(inner).map(textMeant);
  if (items === null) return { mend: `Write the list of IDs as JSON: ["…","…"]${minItems ? "" : "; an empty one is []"}.` };
  const meant = JSON.stringify(items);
  return { mend: `Write the list as JSON: ${shorten(meant)}.`, didYouMean: meant };
}

/** The IDs of which a cell is a list; `null` where one of them is not told by what is written: a lone number, or the words of a title. */
function idsOf(cell: string): readonly string[] | null {
  const items = itemsOf(cell, /[;,|\n]/);
  const ids = items.map(meantId);
  return severalIds(cell) ?? (ids.length > 0 && ids.every((id, index) => id !== null && isCertain(id, items[index]!)) ? (ids as string[]) : null);
}

/** The texts of which a cell is a list. A comma may stand within one, where something else stands between them. */
function textsOf(cell: string): string[] {
  return itemsOf(cell, /[;|\n]/.test(cell) ? /[;|\n]/ : ",");
}

function itemsOf(cell: string, between: RegExp | string): string[] {
  return cell
    .split(between)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** A list of objects is shown with the fields that each of them has. */
function asObjects(cell: string, $ref: string, mayBeEmpty: boolean): Pick<Fault, "mend" | "didYouMean"> {
  const ranges = isOfRange({ $ref }) ? meantRanges(cell) : null;
  if (ranges) return { mend: `Write the list as JSON: ${shorten(JSON.stringify(ranges))}.`, didYouMean: JSON.stringify(ranges) };
  const fields = (schemaOf($ref).required ?? []).map((field) => `${showText(field)}: …`);
  return { mend: `Write the list as JSON: [{ ${fields.join(", ")} }]${mayBeEmpty ? "; an empty one is []" : ""}.` };
}

/** What stands in a list whose items lack their quotation marks; `null` for any other cell. */
function unquotedItems(cell: string): string | null {
  const items = /^\s*\[([^"[\]{}]*)\]\s*$/.exec(cell)?.[1] ?? "";
  return /\p{L}/u.test(items) ? items : null;
}

/** `1,5` → `1.5`, `+5` → `5`, `007` → `7`, `1,200` → `1200`, `45%` → `45`, `4th` → `4`; a point before three digits may part thousands, or not. */
function numberMeant(cell: string, kind: CellKind): string | null {
  if (cell.length > 40) return null;
  const [, sign, whole, fraction] = /^\s*([+-]?)0*(\d{1,15}?)(?:[.,](\d{1,2}|\d{4,15}))?\s*$/.exec(plainNumber(withoutEnding(cell), kind === "integer")) ?? [];
  if (whole === undefined || (kind === "integer" && fraction !== undefined)) return null;
  return `${sign === "-" ? "-" : ""}${whole}${fraction === undefined ? "" : `.${fraction}`}`;
}

function halfCharacter(cell: string, pointer: string): Fault {
  return {
    rule: "characters-are-whole",
    pointer,
    message: "A string holds half of a character (a lone surrogate).",
    found: showText(cell),
    expected: "whole characters",
  };
}
