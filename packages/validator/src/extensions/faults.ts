import type { Fault } from "../fault.js";
import { mostFaults } from "../fault-list.js";
import { shorten, showValue } from "../show-value.js";
import { capital, nameField } from "../words.js";

/** What is wrong with an extension. */
export interface ExtensionFault extends Omit<Fault, "rule" | "offset"> {
  readonly found: string;
  readonly expected: string;
  /** Whether the value is one of another kind altogether: then another alternative of the schema was probably meant. */
  readonly isOther?: boolean;
  /** The fields that are missing, where nothing else is wrong. */
  readonly lacks?: readonly string[];
}

/** Says that a value must be something else. */
export function mustBe(value: unknown, expected: string, pointer: string, more: Partial<ExtensionFault> = {}): ExtensionFault {
  const found = show(value);
  const message = `${capital(nameField(pointer))} is ${found}, but must be ${expected}.`;
  return { pointer, message, found, expected, mend: `Write ${expected}.`, ...more };
}

/** A value in short. What stands in a small list or object tells it from others; a great one is not even read. */
export function show(value: unknown): string {
  const isSmall = typeof value === "object" && value !== null && Object.keys(value).length <= 5 && Object.values(value).every(isShort);
  return isSmall ? shorten(JSON.stringify(value)) : showValue(value);
}

function isShort(value: unknown): boolean {
  return typeof value === "string" ? value.length < 20 : typeof value !== "object" || value === null;
}

/** Adds faults to others, as far as they are told. There may be more of them than a call can have arguments. */
export function addAll(faults: ExtensionFault[], more: Iterable<ExtensionFault>): void {
  for (const fault of more) {
    // One more than is told says that there are more.
    if (faults.length > mostFaults) return;
    faults.push(fault);
  }
}
