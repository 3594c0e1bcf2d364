import type { Fault } from "../fault.js";
import { FaultList } from "../fault-list.js";
import { shorten, showText } from "../show-value.js";
import { decode } from "./decode.js";
import { explainBreak } from "./explain-break.js";
import type { PlaceOf } from "./explain-place.js";
import { faultsOfKey, halfCharacter } from "./faults-of-key.js";
import { isExact } from "./is-exact.js";
import { lineAt } from "./line-at.js";
import { isWellFormed } from "./is-well-formed.js";
import { deepestNesting } from "./limits.js";
import { RepeatedKeys } from "./repeated-keys.js";
import { scanText } from "./scan-text.js";
import { token } from "./tokens.js";
import { walkJson } from "./walk-json.js";

/** What could be read of a document, and everything that is wrong with its syntax. */
export interface Explained {
  /** The text that positions are counted in. */
  readonly text: string;
  /** The value of the document; `undefined` where it could not be read. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Where a part of a file stands in it. */
export interface Part {
  /** What it is called. */
  readonly name: "line" | "record" | "cell";
  /** Number of bytes that stand before it. */
  readonly before: number;
  /** The line on which it begins. */
  readonly line: number;
}

const byteOrderMark = "\ufeff";

/**
 * Finds the faults of a document's syntax, or of a part of a file that is one by itself, as far as they are told. Only the first break
 * is told: what follows it has no certain meaning.
 */
export function explainSyntax(input: string | Uint8Array, part?: Part): Explained {
  const decoded = decode(input, part?.before, part === undefined);
  if (decoded.text === null) return { text: decoded.readable, value: undefined, faults: decoded.faults };
  const marked = decoded.text.startsWith(byteOrderMark);
  const text = marked ? decoded.text.slice(1) : decoded.text;
  const list = new FaultList();
  if (marked) {
    list.add({
      rule: "no-byte-order-mark",
      pointer: "",
      offset: 0,
      message: "The file begins with a byte order mark (U+FEFF).",
      found: "U+FEFF",
      expected: "{",
    });
  }
  const repeated = new RepeatedKeys();
  const stop = walkJson(text, {
    get hasEnough() {
      return list.isFull;
    },
    key(key, offset, pointer, keys) {
      for (const fault of faultsOfKey(key, pointer, repeated.standing(key, keys))) list.add({ ...fault, offset });
    },
    value(kind, offset, pointer, literal) {
      if (kind === token.number && !isExact(literal)) list.add(inexactNumber(offset, pointer, literal));
      if (kind === token.string && !isWellFormed(literal)) list.add({ ...halfCharacter(pointer, "A string", showText(literal)), offset });
    },
  });
  if (stop) list.add(explainBreak(text, stop, placesIn(text, part), part?.name));
  return { text, value: stop ? undefined : list.isFull ? valueOf(text) : JSON.parse(text), faults: list.faults };
}

/** What a text holds of which not all was looked at: it may break off, or nest too deep, where nobody looked. */
function valueOf(text: string): unknown {
  try {
    return scanText(text).depth > deepestNesting ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** On a line of its own, everything begins on that line: only the column tells. */
function placesIn(text: string, part?: Part): PlaceOf {
  if (part?.name === "line" || part?.name === "cell") return (offset) => `in column ${[...text.slice(0, offset)].length + 1}`;
  return (offset) => `on line ${(part?.line ?? 1) - 1 + lineAt(text, offset)}`;
}

function inexactNumber(offset: number, pointer: string, literal: string): Fault {
  const [value, found] = [Number(literal), shorten(literal)];
  const [message, expected] = Number.isFinite(value) ? [`The number ${found} would be read as ${value}.`, String(value)] : [`The number ${found} is too big to be read.`, "a smaller number"];
  return { rule: "numbers-are-exact", pointer, offset, message, found, expected };
}
