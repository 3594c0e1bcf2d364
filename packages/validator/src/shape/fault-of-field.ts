import { idPattern } from "@igf/schema";
import type { ShapeError } from "../../generated/explain.js";
import type { Fault } from "../fault.js";
import { nearest } from "../nearest.js";
import { showText, showValue } from "../show-value.js";
import { capital, nameField, nameFormat } from "./words.js";
import { wrongType } from "./wrong-type.js";

type Explanation = Omit<Fault, "pointer">;

/** What is said about each keyword of JSON Schema that a value breaks; where it breaks several, of the first one. */
const explanations: readonly (readonly [keyword: string, explain: (error: ShapeError, field: string) => Explanation])[] = [
  ["const", wrongConst],
  ["enum", wrongEnum],
  ["pattern", wrongPattern],
  ["minItems", tooFew],
  ["minimum", outOfBounds],
  ["maximum", outOfBounds],
];

/** What is wrong with the value of one field; `null` where the errors below it say it already. */
export function faultOfField(errors: readonly ShapeError[], pointer: string): Fault | null {
  const fault = wrongType(errors, pointer);
  if (fault) return fault;
  for (const [keyword, explain] of explanations) {
    const error = errors.find((candidate) => candidate.keyword === keyword);
    if (error) return { pointer, found: showValue(error.data), ...explain(error, nameField(pointer)) };
  }
  return null;
}

function wrongConst({ data, params }: ShapeError, field: string): Explanation {
  const allowed = String(params["allowedValue"]);
  return {
    rule: "type-is-known",
    message: `${capital(field)} is ${showValue(data)}, but the records of this list are of the type ${showText(allowed)}.`,
    expected: showText(allowed),
    mend: `Write ${showText(allowed)}, or move the record into the list where it belongs.`,
    didYouMean: allowed,
  };
}

function wrongEnum({ data, params }: ShapeError, field: string): Explanation {
  const allowed = params["allowedValues"] as string[];
  const meant = nearest(String(data), allowed);
  const expected = `one of ${allowed.map(showText).join(", ")}`;
  const mend = meant === null ? `Write ${expected}.` : `Write ${showText(meant)}.`;
  return {
    rule: "values-are-allowed",
    message: `${capital(field)} is ${showValue(data)}, which is not one of the allowed values.`,
    expected,
    mend,
    ...(meant !== null && { didYouMean: meant }),
  };
}

function wrongPattern({ data, params, parentSchema }: ShapeError, field: string): Explanation {
  const expected = nameFormat(params["pattern"] as string);
  if (String(data).trim() === "") {
    const mend = "Write its text, or null where the field allows it.";
    return { rule: "formats-are-right", message: `${capital(field)} is blank.`, expected, mend };
  }
  const message = `${capital(field)} is ${showValue(data)}, which is not ${expected}.`;
  const slug = params["pattern"] === idPattern.source ? slugOf(String(data)) : null;
  if (slug !== null) return { rule: "formats-are-right", message, expected, mend: `Write ${showText(slug)}.`, didYouMean: slug };
  const [example] = (parentSchema["examples"] as unknown[] | undefined) ?? [];
  const mend = typeof example === "string" ? `Write it like ${showText(example)}.` : "Write it in that form.";
  return { rule: "formats-are-right", message, expected, mend };
}

function tooFew(_: ShapeError, field: string): Explanation {
  return { rule: "lists-are-long-enough", message: `${capital(field)} has too few items.`, expected: "at least one item" };
}

function outOfBounds({ data, params }: ShapeError, field: string): Explanation {
  const { comparison, limit } = params as { comparison: string; limit: number };
  const expected = `${comparison === ">=" ? "at least" : "at most"} ${limit}`;
  return {
    rule: "numbers-are-in-bounds",
    message: `${capital(field)} is ${showValue(data)}, but must be ${expected}.`,
    expected,
    mend: `Write a number that is ${expected}.`,
  };
}

/** An ID made of the words of a text: `IGF 2025` → `igf-2025`. */
function slugOf(text: string): string | null {
  const slug = text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
  return slug === "" || slug.length > 100 ? null : slug;
}
