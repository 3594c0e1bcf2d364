import type { Fault } from "../fault.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import { isUnsafeKey } from "../syntax/is-unsafe-key.js";
import { isWellFormed } from "../syntax/is-well-formed.js";
import type { Key } from "./progress.js";

/** Returns what is wrong with a key of the dataset that JSON allows, in the words for a document that is read as a whole. */
export function explainKey({ name, text }: Key, standsTwice: boolean): Fault[] {
  if (!standsTwice && !isUnsafeKey(name) && isWellFormed(name)) return [];
  const first = standsTwice ? `{${text}:0,` : "{";
  const { faults } = explainSyntax(`${first}${text}:0}`);
  return faults.filter(({ offset }) => offset! >= first.length).map(({ offset: _, ...fault }) => fault);
}
