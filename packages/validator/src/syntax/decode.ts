import type { Fault } from "../fault.js";
import { formatCount } from "../words.js";
import { findInvalidByte } from "./find-invalid-byte.js";
import { longestDocument } from "./limits.js";
import { recognise } from "./recognise.js";

/** The text of a document as far as it can be read, and what is wrong with its bytes. */
export interface Decoded {
  /** `null` when nothing can be said about what the text holds. */
  readonly text: string | null;
  /** Where positions are counted: the text before the fault, if there is one. */
  readonly readable: string;
  readonly faults: readonly Fault[];
}

/** Turns bytes into text, or says why they are none. Of a part of a file, `before` is the number of bytes that stand before it; more stands after it, unless `isEnd`. */
export function decode(input: string | Uint8Array, before = 0, isEnd = true): Decoded {
  const fault = (rule: string, details: Omit<Fault, "rule" | "pointer">) => ({ rule, pointer: "", ...details });
  if (input.length > longestDocument) {
    const found = `${formatCount(input.length)} ${typeof input === "string" ? "characters" : "bytes"}`;
    return unreadable(
      "",
      fault("documents-fit-into-memory", {
        offset: 0,
        message: `The document has a fault, and with ${found} it is too long for the fault to be found.`,
        found,
        expected: `at most ${formatCount(longestDocument)}`,
      }),
    );
  }
  if (typeof input === "string") return { text: input, readable: input, faults: [] };
  const kind = before > 0 && !isEnd ? null : recognise(input);
  if (kind)
    return unreadable(
      "",
      fault("files-are-text", {
        offset: 0,
        message: `The file is not a text: it is ${kind.name}.`,
        found: kind.name,
        expected: "JSON",
        mend: kind.mend,
      }),
    );
  const at = findInvalidByte(input);
  const readable = new TextDecoder("utf-8", { ignoreBOM: true }).decode(at < 0 ? input : input.subarray(0, at));
  if (at < 0) return { text: readable, readable, faults: [] };
  const found = `byte ${showByte(input[at]!)}`;
  if (isEnd && isCut(input, at))
    return unreadable(
      readable,
      fault("utf-8-is-valid", {
        offset: readable.length,
        message: "The file ends inside a character.",
        found,
        expected: "the rest of the character",
        mend: "Complete the file: its end is missing.",
      }),
    );
  return unreadable(
    readable,
    fault("utf-8-is-valid", {
      offset: readable.length,
      message: isHalf(input, at)
        ? `Byte ${before + at + 1} of the file begins half of a character (a lone surrogate), which is not valid UTF-8.`
        : `Byte ${before + at + 1} of the file is not valid UTF-8.`,
      found,
      expected: "UTF-8",
    }),
  );
}

function unreadable(readable: string, fault: Fault): Decoded {
  return { text: null, readable, faults: [fault] };
}

/** Whether what begins at an offset is the beginning of a character, and nothing follows it. */
function isCut(bytes: Uint8Array, at: number): boolean {
  const rest = [...bytes.subarray(at, at + 4)];
  const length = rest[0]! >= 0xf0 ? 4 : rest[0]! >= 0xe0 ? 3 : 2;
  return rest[0]! >= 0xc2 && rest[0]! <= 0xf4 && rest.length < length && rest.slice(1).every((byte) => (byte & 0xc0) === 0x80);
}

/** Whether half of a surrogate pair begins at an offset, written as if it were a character. */
function isHalf(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xed && bytes[at + 1]! >= 0xa0 && bytes[at + 1]! <= 0xbf;
}

/** A byte above 0xA0 is the character of the same number in the older encodings that are met most often. */
function showByte(byte: number): string {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return byte > 0xa0 ? `${hex} (“${String.fromCharCode(byte)}” in Latin-1)` : hex;
}
