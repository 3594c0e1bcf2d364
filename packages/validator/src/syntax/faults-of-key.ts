import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";
import { isUnsafeKey } from "./is-unsafe-key.js";
import { isWellFormed } from "./is-well-formed.js";
import type { Standing } from "./repeated-keys.js";

/** Finds what is wrong with a key that can be read, in every format. */
export function* faultsOfKey(key: string, pointer: string, standing: Standing): Generator<Fault> {
  const [isUnsafe, isWhole] = [isUnsafeKey(key), isWellFormed(key)];
  if (standing === "new" && !isUnsafe && isWhole) return;
  const [found, at] = [showText(key), "key"] as const;
  if (standing === "twice" || typeof standing === "object") {
    const message = `The key ${found} stands twice in the same object.`;
    const mend = "If another record begins here, part it from the one before: by a hyphen in YAML, by }, { in JSON. Otherwise remove or rename one of the two.";
    yield { rule: "keys-are-unique", pointer, at, message, found, expected: "each key once", ...(standing !== "twice" && { runTogether: standing, mend }) };
  } else if (isUnsafe && standing === "new") {
    const message = `The key ${found} can change the objects of a program that copies it.`;
    yield { rule: "keys-are-safe", pointer, at, message, found, expected: "another key" };
  }
  if (!isWhole) yield halfCharacter(pointer, "A key", found);
}

/** Says that a key or a text cannot be written as UTF-8. */
export function halfCharacter(pointer: string, where: string, found: string): Fault {
  const message = `${where} holds half of a character (a lone surrogate).`;
  return { rule: "characters-are-whole", pointer, message, found, expected: "whole characters" };
}
