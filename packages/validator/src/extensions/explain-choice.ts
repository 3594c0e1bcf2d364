import type { Explain } from "./explain-extension.js";
import { showText } from "../show-value.js";
import { mustBe, show, type ExtensionFault } from "./faults.js";
import { capital, nameField } from "../words.js";
import type { Schema } from "./schema.js";

/** What is wrong with a value that must fit one of several schemas, or exactly one: one of them was meant, and that is spoken of. */
export function explainChoice(value: unknown, schemas: readonly Schema[], pointer: string, explain: Explain, exactlyOne: boolean): readonly ExtensionFault[] {
  const branches = schemas.map((schema) => explain(value, schema, pointer));
  const fitting = branches.filter((faults) => faults.length === 0).length;
  if (fitting === 1 || (fitting > 1 && !exactlyOne)) return [];
  if (fitting > 1) {
    const message = `${capital(nameField(pointer))} fits ${fitting} alternatives of the schema, but must fit exactly one.`;
    return [mustBe(value, "what fits one alternative", pointer, { message, mend: "Make clear which one is meant." })];
  }
  const misses = branches.map((faults) => missOf(faults, pointer));
  const meant = branches.filter((_, index) => misses[index] === Math.min(...misses));
  const alternatives = meant.filter((faults) => faults.length === 1 && faults[0]!.pointer === pointer && faults[0]!.at === undefined);
  if (meant.length === 1 || alternatives.length < meant.length) return [...meant].sort((a, b) => a.length - b.length)[0]!;
  const lacks = alternatives.flatMap((faults) => (faults[0]!.lacks ? [faults[0]!.lacks] : []));
  if (lacks.length === alternatives.length) return [missingOneOf(value, lacks, pointer)];
  const expected = [...new Set(alternatives.map(([fault]) => fault!.expected))].join(" or ");
  const didYouMean = alternatives.map(([fault]) => fault!.didYouMean).find((word) => word !== undefined);
  const isOther = alternatives.every(([fault]) => fault!.isOther);
  return [mustBe(value, expected, pointer, { isOther, ...(didYouMean !== undefined && { didYouMean }) })];
}

/** Each alternative wants some fields more. */
function missingOneOf(value: unknown, lacks: readonly (readonly string[])[], pointer: string): ExtensionFault {
  const names = [...new Set(lacks.map((fields) => fields.map(showText).join(" and ")))];
  const expected = names.join(lacks.some((fields) => fields.length > 1) ? ", or " : " or ");
  const message = `${capital(nameField(pointer))} lacks ${names.length > 1 ? "one of its fields" : "a field"}: ${expected}.`;
  return { pointer, message, found: show(value), expected, mend: `Add ${expected}.`, lacks: lacks.flat() };
}

/** How far a value is from one alternative: of another kind itself, a field of another kind (such as its `type`), or only wrong in it. */
function missOf(faults: readonly ExtensionFault[], pointer: string): number {
  const others = faults.filter(({ isOther }) => isOther).map((fault) => fault.pointer);
  if (others.includes(pointer)) return 2;
  return others.some((place) => place.startsWith(pointer) && !place.slice(pointer.length + 1).includes("/")) ? 1 : 0;
}
