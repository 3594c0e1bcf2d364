import type { SourceDocument } from "@igf/schema";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const hashes = new Map<string, string>();

/** Returns whether a text is the one that a source document describes, as far as it describes one. */
export function matchesText({ sha256: hash, length }: SourceDocument, text: string): boolean {
  return (hash === null || hash === hashOf(text)) && (length === null || length === lengthOf(text));
}

/** Returns the SHA-256 of the UTF-8 bytes of a text. The last one is remembered: quotes of one document come together. */
export function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = bytesToHex(sha256(utf8ToBytes(text)));
  hashes.clear();
  hashes.set(text, hash);
  return hash;
}

/** Returns the length of a text in Unicode code points. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
