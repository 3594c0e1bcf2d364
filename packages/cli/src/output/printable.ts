// Most texts need no closer look, and no table of Unicode's properties.
const ascii = /^[ -~]*$/;

/** Makes whatever somebody else wrote safe to print: what cannot be seen, or moves the cursor, becomes a visible escape. */
export function printable(text: string): string {
  return replaceUnprintable(text, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** As {@link printable}, but every character becomes one character, so that columns stay where they are. */
export function printableInPlace(text: string): string {
  return replaceUnprintable(text, (character) => {
    const code = character.codePointAt(0)!;
    if (character === "\t") return " ";
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? "␡" : "�";
  });
}

// Control characters could rewrite the terminal; direction marks and zero-width characters could make a text look like another.
function replaceUnprintable(text: string, escape: (character: string) => string): string {
  return ascii.test(text) ? text : text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu, escape);
}
