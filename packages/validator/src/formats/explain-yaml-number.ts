import type { Fault } from "../fault.js";
import { shorten } from "../show-value.js";
import { isExact } from "../syntax/is-exact.js";

/** Says why a number of YAML would not survive being read, or would be read otherwise by somebody else; `null` where it is fine. */
export function explainYamlNumber(source: string, value: number, pointer: string, offset: number): Fault | null {
  const found = shorten(source);
  const fault = { rule: "numbers-are-exact", pointer, offset, found };
  const quoted = "or put it into quotation marks if it is not a number to count with.";
  if (/^[-+]?\.(?:inf|nan)$/i.test(source)) {
    return {
      ...fault,
      message: `JSON has no number ${found}.`,
      expected: "a number, or null where the field allows it",
      mend: "Write a number, or null where the field allows it.",
    };
  }
  if (!Number.isFinite(value))
    return {
      ...fault,
      message: `The number ${found} is too big to be read.`,
      expected: "a smaller number",
      mend: `Write fewer digits, ${quoted}`,
    };
  const isKept = /^0[xo]/.test(source) ? BigInt(source) === BigInt(value) : !/^[-+]?0\d/.test(source) && isExact(asJson(source));
  if (isKept) return null;
  return {
    ...fault,
    message: `The number ${found} would be read as ${value}.`,
    expected: String(value),
    mend: `Write ${value}, ${quoted}`,
  };
}

/** YAML leaves out what JSON demands: `+.5` → `0.5`, `1.` → `1`. */
function asJson(source: string): string {
  return source
    .replace(/^\+/, "")
    .replace(/^(-?)\./, "$10.")
    .replace(/\.(?!\d)/, "");
}
