import type { Fault } from "../fault.js";

/** A byte that is no part of UTF-8. */
export interface InvalidByte {
  /** Where it stands in the file, from 1. */
  readonly number: number;
  readonly byte: number;
  /** Whether it begins a character that the end of the file cuts off, or half of a surrogate pair; or is of another encoding. */
  readonly kind: "cut" | "half" | "foreign";
}

/** Says what the byte at an offset is, which is no part of UTF-8; `isEnd` says that the file ends with the bytes. */
export function kindOfInvalid(bytes: Uint8Array, at: number, isEnd: boolean): InvalidByte["kind"] {
  if (isEnd && isCut(bytes, at)) return "cut";
  return bytes[at] === 0xed && bytes[at + 1]! >= 0xa0 && bytes[at + 1]! <= 0xbf ? "half" : "foreign";
}

/** Says what is wrong with a byte; `offset` is its place in the text. */
export function explainInvalidByte({ number, byte, kind }: InvalidByte, offset: number): Fault {
  const fault = { rule: "utf-8-is-valid", pointer: "", offset, found: `byte ${showByte(byte)}` };
  switch (kind) {
    case "cut":
      return { ...fault, message: "The file ends inside a character.", expected: "the rest of the character", mend: "Complete the file: its end is missing." };
    case "half":
      return { ...fault, message: `Byte ${number} of the file begins half of a character (a lone surrogate), which is not valid UTF-8.`, expected: "UTF-8" };
    case "foreign":
      return { ...fault, found: `byte ${showByte(byte)}${inWindows1252(byte)}`, message: `Byte ${number} of the file is not valid UTF-8.`, expected: "UTF-8" };
  }
}

/** Whether what begins at an offset is the beginning of a character, and nothing follows it. */
function isCut(bytes: Uint8Array, at: number): boolean {
  const rest = [...bytes.subarray(at, at + 4)];
  const length = rest[0]! >= 0xf0 ? 4 : rest[0]! >= 0xe0 ? 3 : 2;
  return rest[0]! >= 0xc2 && rest[0]! <= 0xf4 && rest.length < length && rest.slice(1).every((byte) => (byte & 0xc0) === 0x80);
}

function showByte(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** The character that a byte is in the older encoding that is met most often, if it is one that can be seen. */
function inWindows1252(byte: number): string {
  // At once, Node.js 20 takes it for ISO 8859-1, which has no dashes and no curly quotation marks.
  const character = new TextDecoder("windows-1252").decode(Uint8Array.of(byte), { stream: true });
  return /[\p{L}\p{P}\p{S}]/u.test(character) ? ` (“${character}” in Windows-1252)` : "";
}
