const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/**
 * Escapes a text for an attribute or an element of XML 1.0. Characters that it forbids even as references (most control
 * characters, halves of surrogate pairs, U+FFFE and U+FFFF) become visible escapes.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
    .replace(/[&<>"\t\n\r]/g, (character) => escapes[character]!);
}
