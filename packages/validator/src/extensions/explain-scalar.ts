import { lengthOf } from "../records/matches-text.js";
import { mustBe, type ExtensionFault } from "./faults.js";
import type { PreparedSchema } from "./prepare-schema.js";
import type { SchemaObject } from "./schema.js";

/** What is wrong with a number; `null` where nothing is. */
export function explainNumber(value: number, schema: SchemaObject, pointer: string): ExtensionFault | null {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const expected =
    minimum !== undefined && value < minimum
      ? `at least ${minimum}`
      : maximum !== undefined && value > maximum
        ? `at most ${maximum}`
        : exclusiveMinimum !== undefined && value <= exclusiveMinimum
          ? `more than ${exclusiveMinimum}`
          : exclusiveMaximum !== undefined && value >= exclusiveMaximum
            ? `less than ${exclusiveMaximum}`
            : multipleOf !== undefined && !isMultiple(value, multipleOf)
              ? `a multiple of ${multipleOf}`
              : null;
  return expected === null ? null : mustBe(value, expected, pointer, { mend: `Write a number that is ${expected}.` });
}

/** 0.3 is a multiple of 0.1, although their quotient is 2.9999999999999996. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Number.isInteger(quotient) || Math.abs(quotient - Math.round(quotient)) < Math.abs(quotient) * Number.EPSILON * 2;
}

/** What is wrong with a text; `null` where nothing is. Lengths count characters, which are code points. */
export function explainString(value: string, schema: SchemaObject, pointer: string, patternOf: PreparedSchema["patternOf"]): ExtensionFault | null {
  const { minLength, maxLength, pattern } = schema;
  if (minLength !== undefined && lengthOf(value) < minLength) return mustBe(value, `at least ${count(minLength, "character")} long`, pointer, longer);
  if (maxLength !== undefined && lengthOf(value) > maxLength) return mustBe(value, `at most ${count(maxLength, "character")} long`, pointer, shorter);
  if (pattern !== undefined && !patternOf(pattern).test(value)) return mustBe(value, `text that matches ${pattern}`, pointer);
  return null;
}

const longer = { mend: "Write a longer text." };
const shorter = { mend: "Write a shorter text." };

/** A number of things, in words: `1 item`, `2 items`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
