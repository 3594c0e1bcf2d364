import { isUtf8 } from "node:buffer";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { readBytes } from "./read-bytes.js";

/** Reads a source text, exactly as it is: positions in it count every character. Throws {@link CannotRun} for what is not UTF-8 text, or has more bytes than `most`. */
export function readText(path: string, most?: number): { bytes: Buffer; text: string } {
  const bytes = readBytes(path, most);
  refuseDocument(bytes, path);
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new CannotRun(`${printable(path)} is not text in UTF-8.`, "Save it as plain text with the encoding UTF-8.");
  }
  return { bytes, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
}

/** Throws {@link CannotRun} for a document that holds more than text. */
export function refuseDocument(bytes: Buffer, path: string): void {
  const name = printable(path);
  if (bytes.subarray(0, 5).equals(Buffer.from("%PDF-"))) {
    throw new CannotRun(`${name} is a PDF.`, "Save its text first, for example with pdftotext, and name that file.");
  }
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04"))) {
    throw new CannotRun(`${name} is a zip archive (a Word file is one).`, "Save the document as plain text in UTF-8, and name that file.");
  }
}
