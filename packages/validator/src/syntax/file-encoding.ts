import type { Fault } from "../fault.js";
import { decoder } from "./decoder.js";
import { kindOfInvalid } from "./explain-invalid-byte.js";
import { findInvalidByte } from "./find-invalid-byte.js";

const beyondAscii = /[^\x00-\x7f]/;
const lastOfAscii = 0x7f;

/**
 * What is known of the encoding of a file. A file that was saved in another one than UTF-8 has a faulty byte on many lines, and one
 * fault; in a file that holds UTF-8 as well, each such line is one.
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
    this.#isUtf8 = view.subarray(start, end).some((byte) => byte > lastOfAscii);
  }

  /** Takes note of a byte that is no UTF-8, and returns whether one before it has shown that the file is in another encoding. */
  isKnownAsForeign(): boolean {
    const isKnown = this.#isForeign && !this.#isUtf8;
    this.#isForeign = true;
    return isKnown;
  }

  /** Takes note of bytes that are not valid UTF-8, and returns what of their faults is not known yet. */
  untold(bytes: Uint8Array, faults: readonly Fault[]): readonly Fault[] {
    const at = findInvalidByte(bytes);
    this.seesBytes(bytes, 0, at);
    return kindOfInvalid(bytes, at, false) === "foreign" && this.isKnownAsForeign() ? [] : faults;
  }
}
