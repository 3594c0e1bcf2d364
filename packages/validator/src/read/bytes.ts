/** The bytes that give JSON its structure. */
export const byte = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Whether a byte is white space of JSON. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/**
 * Whether a value may begin with a byte, or what somebody takes for one and writes without spaces: a record `NaN` is told to
 * be none by whoever reads the record, and does no harm to the next one.
 */
export function mayBeginValue(code: number): boolean {
  return code === byte.quote || code === byte.openBrace || code === byte.openBracket || beginsWord.has(code);
}

const beginsWord = new Set([..."0123456789+-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map((each) => each.charCodeAt(0)));
