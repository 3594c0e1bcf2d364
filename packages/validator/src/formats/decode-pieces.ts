import { joined } from "../read/split-lines.js";
import { kindOfInvalid, type InvalidByte } from "../syntax/explain-invalid-byte.js";
import { FileEncoding } from "../syntax/file-encoding.js";
import { findInvalidByte } from "../syntax/find-invalid-byte.js";

/** A byte of a text that is no part of UTF-8. */
export interface PlacedByte extends InvalidByte {
  /** Where it stands in the text (UTF-16). */
  readonly offset: number;
  /** Whether the whole file is in another encoding, as a byte before it has shown. */
  readonly isKnown: boolean;
}

/** In Windows-1252, the small letters with accents come from here on. */
const firstSmallLetter = 0xe0;

const replacement = "\ufffd";

/** Turns bytes into text as they come in. Where a byte is no UTF-8, it goes on, and remembers the first such byte of each line. */
export class Decoder {
  readonly invalid: PlacedByte[] = [];
  readonly #encoding = new FileEncoding();
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #rest = new Uint8Array(0);
  #offset = 0;
  #number = 1;

  /** Returns the text of the next bytes, but for a character that is not complete yet. */
  decode(bytes: Uint8Array): string {
    const all = this.#rest.length === 0 ? bytes : joined([this.#rest, bytes]);
    const end = all.length - lengthOfCut(all);
    // Not `slice`: of one of Node's own buffers, that is no copy.
    this.#rest = new Uint8Array(all.subarray(end));
    return this.#decodeWhole(all.subarray(0, end));
  }

  /** Returns what is left of the text: nothing, unless the file ends inside a character. */
  end(): string {
    const rest = this.#rest;
    this.#rest = new Uint8Array(0);
    if (rest.length === 0) return "";
    this.#tell(rest, 0, true);
    return replacement;
  }

  #decodeWhole(bytes: Uint8Array): string {
    try {
      return this.#advance(this.#decode(bytes), bytes.length);
    } catch {
      return this.#decodeAround(bytes);
    }
  }

  #decodeAround(bytes: Uint8Array): string {
    let text = "";
    let isNewLine = true;
    for (let rest = bytes; rest.length > 0;) {
      const at = findInvalidByte(rest);
      const valid = this.#advance(this.#decode(at < 0 ? rest : rest.subarray(0, at)), at < 0 ? rest.length : at);
      text += valid;
      if (at < 0) break;
      isNewLine ||= /[\r\n]/.test(valid);
      if (isNewLine) this.#tell(rest, at, false);
      isNewLine = false;
      text += this.#advance(replacement, 1);
      rest = rest.subarray(at + 1);
    }
    return text;
  }

  #decode(bytes: Uint8Array): string {
    const text = this.#decoder.decode(bytes);
    this.#encoding.sees(text);
    return text;
  }

  #tell(bytes: Uint8Array, at: number, isEnd: boolean): void {
    const read = kindOfInvalid(bytes, at, isEnd);
    // A file in another encoding may end with a small letter, which begins a longer character in UTF-8.
    const isLetter = bytes.length === 1 && bytes[0]! >= firstSmallLetter && this.#encoding.isWithoutUtf8;
    const kind = read === "cut" && isLetter ? "foreign" : read;
    this.invalid.push({ offset: this.#offset, number: this.#number, byte: bytes[at]!, kind, isKnown: this.#encoding.isKnown(kind) });
  }

  #advance(text: string, bytes: number): string {
    this.#offset += text.length;
    this.#number += bytes;
    return text;
  }
}

/** The number of bytes at the end that begin a character and do not complete it. */
function lengthOfCut(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}
