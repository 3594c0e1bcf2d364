import type { Fault } from "../fault.js";
import { keysOf } from "../json-pointer.js";
import { shapeRules } from "../shape/rules.js";
import type { StandardIssue } from "./standard-schema.js";

/** Says a fault as an issue of Standard Schema. */
export function toIssue({ rule, pointer, message, mend }: Fault, value: unknown): StandardIssue {
  const instruction = mend ?? shapeRules.find(({ name }) => name === rule)!.mend;
  return { message: `${message} ${instruction}`, path: pathOf(pointer, value) };
}

/** The keys of a pointer, of which those of lists are numbers. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
  let container = value;
  return keysOf(pointer).map((key, index, keys) => {
    const step = Array.isArray(container) ? Number(key) : key;
    // The last may be one that cannot be read.
    if (index < keys.length - 1) container = (container as Record<string, unknown> | null | undefined)?.[key];
    return step;
  });
}
