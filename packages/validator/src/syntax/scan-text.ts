import { isExact } from "./is-exact.js";

/** What `JSON.parse` does not tell about a text. */
export interface Scan {
  /** Number of keys, each counted as often as it is written. */
  readonly keys: number;
  /** Deepest nesting of lists and objects. */
  readonly depth: number;
  /** Whether every number is kept exactly. */
  readonly exact: boolean;
}

const quote = 0x22;
const backslash = 0x5c;

/** Scans a JSON text once, skipping over its strings. Of a text that is not well-formed JSON, it may tell anything, or throw. */
export function scanText(text: string): Scan {
  let [keys, depth, deepest, exact] = [0, 0, 0, true];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    if (code === quote) at = endOfString(text, at);
    else if (code === 0x3a) keys += 1;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (isDigit(code)) {
      const start = at;
      while (isPartOfNumber(text.charCodeAt(at + 1))) at += 1;
      // Most numbers are short, and every number of up to 15 digits is kept.
      if (at - start >= 15 || /[eE]/.test(text.slice(start, at + 1))) exact &&= isExact(text.slice(start, at + 1));
    }
  }
  return { keys, depth: deepest, exact };
}

function endOfString(text: string, start: number): number {
  // Most strings are short: to ask for the end of such a one costs more than to walk there.
  const near = Math.min(start + 16, text.length);
  for (let at = start + 1; at < near; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) break;
  }
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    if (end < 0) return text.length;
    let before = end;
    while (text.charCodeAt(before - 1) === backslash) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A digit, or one of `+ - . E e`. */
function isPartOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x45 || code === 0x65;
}
