import { isUtf8 } from "node:buffer";
import { CannotRun } from "../cannot-run.js";
import { readBytes } from "../input/read-bytes.js";
import { refuseDocument } from "../input/read-text.js";
import { writeError } from "../output/print-error.js";
import { printable } from "../output/printable.js";

/**
 * Reads a table. In many countries spreadsheets save CSV as Windows-1252: what is no UTF-8 is read as that, and the user is told so.
 * Throws {@link CannotRun} for what is no text.
 */
export function readTable(path: string): string {
  const bytes = readBytes(path);
  refuseDocument(bytes, path);
  if (bytes.includes(0)) throw new CannotRun(`${printable(path)} is not text in UTF-8.`, "Save it as CSV in UTF-8.");
  if (isUtf8(bytes)) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  writeError(`note: ${printable(path)} is not in UTF-8, and was read as Windows-1252. Look whether letters such as é and ü are right in what is written.\n`);
  // At once, Node.js 20 takes it for ISO 8859-1, which has no dashes and no curly quotation marks.
  return new TextDecoder("windows-1252").decode(bytes, { stream: true });
}
