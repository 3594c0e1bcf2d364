import type { Fault } from "../fault.js";

/** What a file that is no text most probably is. */
interface FileKind {
  readonly name: string;
  readonly mend: string;
}

const utf16 = { name: "text in UTF-16", mend: "Save the file as UTF-8." };

const signatures: readonly (FileKind & { readonly bytes: readonly number[] })[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: "a ZIP archive, such as an Excel or Word file", mend: "Export the data as JSON in UTF-8." },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "an old Excel or Word file", mend: "Export the data as JSON in UTF-8." },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: "a PDF file", mend: "Write its contents down as JSON." },
  { bytes: [0x1f, 0x8b], name: "a gzip file", mend: "Unpack it first, for example with gunzip, or let its name end in .gz." },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a PNG image", mend: "Name a JSON file instead." },
  { bytes: [0xff, 0xd8, 0xff], name: "a JPEG image", mend: "Name a JSON file instead." },
  { bytes: [0xff, 0xfe], ...utf16 },
  { bytes: [0xfe, 0xff], ...utf16 },
];

const looksAt = 4096;

/** A format in which files are texts. */
export type TextFormat = "JSON" | "NDJSON" | "CSV" | "YAML";

/** Returns the fault of a file that by its first bytes is certainly no text in UTF-8, where one of a format was expected; `null` for any other. */
export function explainNoText(bytes: Uint8Array, format: TextFormat): Fault | null {
  const kind = recognise(bytes);
  return (
    kind && {
      rule: "files-are-text",
      pointer: "",
      offset: 0,
      message: `The file is not a text: it is ${kind.name}.`,
      found: kind.name,
      expected: format,
      mend: kind.mend.replaceAll("JSON", format),
    }
  );
}

function recognise(bytes: Uint8Array): FileKind | null {
  const signature = signatures.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (signature) return signature;
  const start = bytes.subarray(0, looksAt);
  const zeros = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  // Every other byte of plain letters in UTF-16 is zero.
  if (zeros >= 4 && Math.abs(zeros * 2 - start.length) <= start.length / 8) return utf16;
  return zeros >= 4 && zeros > start.length / 100 ? { name: "binary data", mend: "Name a JSON file instead." } : null;
}
