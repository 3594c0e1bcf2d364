/** The text of bytes, with U+FFFD in the place of those that are no text. */
export function leniently(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
