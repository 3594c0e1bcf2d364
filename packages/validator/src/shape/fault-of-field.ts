import type { ShapeError } from "../../generated/explain.js";
import type { Fault } from "../fault.js";
import { nearest } from "../nearest.js";
import { showText, showValue } from "../show-value.js";
import { nameFormat, nameTypes } from "./name-schema.js";
import { capital, nameField } from "./words.js";

/** What is wrong with the value of one field; `null` where the errors below it say it already. */
export function faultOfField(errors: readonly ShapeError[], pointer: string): Fault | null {
  const by = (keyword: string) => errors.find((error) => error.keyword === keyword);
  const types = errors.filter(({ keyword }) => keyword === "type").flatMap(({ params }) => [params["type"]].flat() as string[]);
  // A value may be null or something else: only where it is neither, its type is at fault.
  const wrongType = by("anyOf") ? types.some((type) => type !== "null") : types.length > 0;
  if (wrongType) return wrongTypeFault(errors[0]!, types, by("enum")?.params["allowedValues"] as string[] | undefined, pointer);
  const [error, explain] = ([["const", wrongConst], ["enum", wrongEnum], ["pattern", wrongPattern], ["minItems", tooFew], ["minimum", outOfBounds], ["maximum", outOfBounds]] as const)
    .map(([keyword, fault]) => [by(keyword), fault] as const)
    .find(([found]) => found !== undefined) ?? [];
  return error && explain ? { pointer, found: showValue(error.data), ...explain(error, nameField(pointer)) } : null;
}

type Explanation = Omit<Fault, "pointer">;

function wrongTypeFault({ data }: ShapeError, types: readonly string[], allowed: readonly string[] | undefined, pointer: string): Fault {
  const expected = allowed ? [...allowed.map(showText), ...types.filter((type) => type === "null")].join(" or ") : nameTypes(types);
  const found = showValue(data);
  const message = `${capital(nameField(pointer))} is ${found}, but must be ${expected}.`;
  const mend = allowed ? { mend: `Write ${expected}.` } : conversion(data, types);
  return { rule: "values-have-the-right-type", pointer, message, found, expected, ...mend };
}

/** The value that was probably meant, where it only has the wrong clothes. */
function conversion(data: unknown, types: readonly string[]): Pick<Fault, "didYouMean" | "mend"> {
  const meant = convert(data, types);
  return meant === null ? { mend: `Write ${nameTypes(types)} there.` } : { didYouMean: meant, mend: `Write ${meant}.` };
}

function convert(data: unknown, types: readonly string[]): string | null {
  if (typeof data === "string" && types.some((type) => type === "number" || type === "integer") && /^-?(?:0|[1-9]\d{0,14})$/.test(data)) return data;
  if (types.includes("boolean") && (data === "true" || data === "false")) return data;
  if (types.includes("null") && data === "null") return "null";
  if (types.includes("array") && data === null) return "[]";
  if (types.includes("array") && typeof data === "string" && data.length <= 60) return `[${JSON.stringify(data)}]`;
  if (types.includes("string") && typeof data === "number") return JSON.stringify(String(data));
  return null;
}

function wrongConst({ data, params }: ShapeError, field: string): Explanation {
  const allowed = String(params["allowedValue"]);
  return { rule: "type-is-known", message: `${capital(field)} is ${showValue(data)}, but the records of this list are of the type ${showText(allowed)}.`, expected: showText(allowed), mend: `Write ${showText(allowed)}, or move the record into the list where it belongs.`, didYouMean: allowed };
}

function wrongEnum({ data, params }: ShapeError, field: string): Explanation {
  const allowed = params["allowedValues"] as string[];
  const meant = nearest(String(data), allowed);
  const expected = `one of ${allowed.map(showText).join(", ")}`;
  const mend = meant === null ? `Write ${expected}.` : `Write ${showText(meant)}.`;
  return { rule: "values-are-allowed", message: `${capital(field)} is ${showValue(data)}, which is not one of the allowed values.`, expected, mend, ...(meant !== null && { didYouMean: meant }) };
}

function wrongPattern({ data, params, parentSchema }: ShapeError, field: string): Explanation {
  const expected = nameFormat(params["pattern"] as string);
  if (String(data).trim() === "") return { rule: "formats-are-right", message: `${capital(field)} is blank.`, expected, mend: "Write its text, or null where the field allows it." };
  const example = (parentSchema["examples"] as unknown[] | undefined)?.[0];
  const slug = expected.startsWith("an ID") ? slugOf(String(data)) : null;
  const mend = slug !== null ? `Write ${showText(slug)}.` : typeof example === "string" ? `Write it like ${showText(example)}.` : "Write it in that form.";
  return { rule: "formats-are-right", message: `${capital(field)} is ${showValue(data)}, which is not ${expected}.`, expected, mend, ...(slug !== null && { didYouMean: slug }) };
}

function tooFew(_: ShapeError, field: string): Explanation {
  return { rule: "lists-are-long-enough", message: `${capital(field)} has too few items.`, expected: "at least one item" };
}

function outOfBounds({ data, params }: ShapeError, field: string): Explanation {
  const { comparison, limit } = params as { comparison: string; limit: number };
  const expected = `${comparison === ">=" ? "at least" : "at most"} ${limit}`;
  return { rule: "numbers-are-in-bounds", message: `${capital(field)} is ${showValue(data)}, but must be ${expected}.`, expected, mend: `Write a number that is ${expected}.` };
}

/** An ID made of the words of a text: `IGF 2025` → `igf-2025`. */
function slugOf(text: string): string | null {
  const slug = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "");
  return slug === "" || slug.length > 100 ? null : slug;
}
