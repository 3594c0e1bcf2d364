import type { TextRange } from "@igf/schema";
import { schemaOf, type Schema } from "./schema.js";

const longest = 200;

/** Whether a schema asks for a range. */
export function isOfRange(schema: Schema | undefined): boolean {
  return (schema?.$ref ? schemaOf(schema.$ref) : schema) === schemaOf("TextRange");
}

/** The range that a value is, written in another way: `"306-405"`, or `[306, 405]`; `null` where it is none. */
export function meantRange(value: unknown): TextRange | null {
  if (Array.isArray(value)) return value.length === 2 ? rangeOf(value[0], value[1]) : null;
  const [, start, end] = (typeof value === "string" && value.length <= longest && /^\s*(\d{1,15})\s*[-–—:]\s*(\d{1,15})\s*$/.exec(value)) || [];
  return start === undefined ? null : rangeOf(Number(start), Number(end));
}

/** The ranges that a value is, written in another way: one alone, or several in one text. */
export function meantRanges(value: unknown): TextRange[] | null {
  const written = typeof value === "string" && value.length <= longest ? value.split(/[,;]/) : [value];
  const ranges = written.map(meantRange);
  return ranges.every((range) => range !== null) ? ranges : null;
}

function rangeOf(start: unknown, end: unknown): TextRange | null {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) < (end as number) ? { start: start as number, end: end as number } : null;
}
