import { compactLength } from "./compact-length.js";
import { decoder } from "./decoder.js";
import { isUnsafeKey } from "./is-unsafe-key.js";
import { isWellFormed } from "./is-well-formed.js";
import { deepestNesting } from "./limits.js";
import { scanText } from "./scan-text.js";

/** A text of this length can be parsed, whatever is in it, without taking much memory. */
const shortEnough = 2 ** 16;

/** A document whose syntax is beyond doubt. */
export interface Accepted {
  readonly text: string;
  readonly value: unknown;
}

/**
 * Returns the value of a document, or `null` when something may be wrong with its syntax: then the explaining path
 * looks again. It never accepts a faulty document; it may doubt a good one.
 */
export function acceptSyntax(input: string | Uint8Array): Accepted | null {
  if (typeof input === "string") return isWellFormed(input) ? acceptText(input) : null;
  const text = textOf(input);
  return text === null ? null : acceptText(text);
}

function textOf(bytes: Uint8Array): string | null {
  const view = decoder.view(bytes);
  if (!decoder.isValid(view, 0, view.length)) return null;
  try {
    return decoder.utf8(view, 0, view.length);
  } catch {
    // So much text does not fit into one string.
    return null;
  }
}

/** As {@link acceptSyntax}, for text that holds whole characters: bytes that were decoded do. */
export function acceptText(text: string): Accepted | null {
  try {
    const isShort = text.length < shortEnough;
    let value: unknown = isShort ? JSON.parse(text) : null;
    if (isShort && !text.includes("\\") && compactLength(value) === text.length) return { text, value };
    // Before a long text is parsed: millions of open brackets would take all the memory.
    const { keys, depth, exact } = scanText(text);
    if (!exact || depth > deepestNesting) return null;
    if (!isShort) value = JSON.parse(text);
    // Strings are only worth a look where half of a surrogate pair may stand in them, escaped.
    const strings = text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text);
    return countKeys(value, strings) === keys ? { text, value } : null;
  } catch {
    return null;
  }
}

/** The number of keys in a value; less when a key is unsafe or, if `strings` are looked at, half a character is found. */
function countKeys(value: unknown, strings: boolean): number {
  if (typeof value === "string") return strings && !isWellFormed(value) ? -Infinity : 0;
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item, strings);
    return count;
  }
  for (const key in value) {
    if (isUnsafeKey(key) || (strings && !isWellFormed(key))) return -Infinity;
    count += 1 + countKeys((value as Record<string, unknown>)[key], strings);
  }
  return count;
}
