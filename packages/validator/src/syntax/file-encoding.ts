import type { Fault } from "../fault.js";
import { decoder } from "./decoder.js";
import { kindOfInvalid, type InvalidByte } from "./explain-invalid-byte.js";
import { findInvalidByte } from "./find-invalid-byte.js";
import { leniently } from "./leniently.js";

/** A byte order mark says nothing of what follows: some programs write one before any text. */
const beyondAscii = /[^\x00-\x7f\ufeff\ufffd]/;
const lastOfAscii = 0x7f;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * What is known of the encoding of a file. A file that was saved in another one than UTF-8 has a faulty byte on many lines, and one
 * fault; in a file that holds UTF-8 before them as well, each such line is one.
 */
export class FileEncoding {
  /** Whether something beyond ASCII was UTF-8. */
  #isUtf8 = false;
  #isForeign = false;

  /** Takes note of text that could be read. */
  sees(text: string): void {
    this.#isUtf8 ||= beyondAscii.test(text);
  }

  /** Takes note of bytes of a view that are valid UTF-8. */
  seesBytes(view: Uint8Array, start = 0, end = view.length): void {
    if (this.#isUtf8 || decoder.isAscii(view, start, end)) return;
    // In browsers, nothing tells fast whether bytes are ASCII.
    let at = byteOrderMark.every((byte, index) => view[start + index] === byte) ? start + byteOrderMark.length : start;
    while (at < end && view[at]! <= lastOfAscii) at += 1;
    this.#isUtf8 = at < end;
  }

  /** Takes note of an invalid byte, and returns whether one before it has shown that all of the file is in another encoding. */
  isKnown(kind: InvalidByte["kind"]): boolean {
    if (kind !== "foreign") return false;
    const isKnown = this.#isForeign && !this.#isUtf8;
    this.#isForeign = true;
    return isKnown;
  }

  /** Takes note of bytes that are not valid UTF-8, and returns what of their faults is not known yet. */
  untold(bytes: Uint8Array, faults: readonly Fault[]): readonly Fault[] {
    const at = findInvalidByte(bytes);
    this.seesBytes(bytes, 0, at);
    const isKnown = this.isKnown(kindOfInvalid(bytes, at, false));
    this.sees(leniently(bytes.subarray(at)));
    return isKnown ? [] : faults;
  }

  /** Whether nothing beyond ASCII was UTF-8: then a byte at the end is hardly the beginning of a character. */
  get isWithoutUtf8(): boolean {
    return !this.#isUtf8;
  }
}
