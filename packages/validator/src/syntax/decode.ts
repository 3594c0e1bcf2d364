import type { Fault } from "../fault.js";
import { formatCount } from "../words.js";
import { explainInvalidByte, kindOfInvalid } from "./explain-invalid-byte.js";
import { findInvalidByte } from "./find-invalid-byte.js";
import { leniently } from "./leniently.js";
import { longestDocument } from "./limits.js";
import { explainNoText, type TextFormat } from "./explain-no-text.js";

/** The text of a document as far as it can be read, and what is wrong with its bytes. */
export interface Decoded {
  /** `null` when nothing can be said about what the text holds. */
  readonly text: string | null;
  /** Where positions are counted: the text, in which U+FFFD stands for what cannot be read. */
  readonly readable: string;
  readonly faults: readonly Fault[];
}

/** Turns bytes into text, or says why they are none. Of a part of a file, `before` is the number of bytes that stand before it; more stands after it, unless `isEnd`. */
export function decode(input: string | Uint8Array, before = 0, isEnd = true, format: TextFormat = "JSON"): Decoded {
  if (input.length > longestDocument) {
    const found = `${formatCount(input.length)} ${typeof input === "string" ? "characters" : "bytes"}`;
    return unreadable("", {
      rule: "documents-fit-into-memory",
      pointer: "",
      offset: 0,
      message: `The document has a fault, and with ${found} it is too long for the fault to be found.`,
      found,
      expected: `at most ${formatCount(longestDocument)}`,
    });
  }
  if (typeof input === "string") return { text: input, readable: input, faults: [] };
  const noText = before > 0 && !isEnd ? null : explainNoText(input, format);
  if (noText) return unreadable("", noText);
  const at = findInvalidByte(input);
  const readable = leniently(input);
  if (at < 0) return { text: readable, readable, faults: [] };
  const invalid = { number: before + at + 1, byte: input[at]!, kind: kindOfInvalid(input, at, isEnd) };
  return unreadable(readable, explainInvalidByte(invalid, leniently(input.subarray(0, at)).length));
}

function unreadable(readable: string, fault: Fault): Decoded {
  return { text: null, readable, faults: [fault] };
}
