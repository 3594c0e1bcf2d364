/**
 * Returns whether a record, as it is written in JSON, certainly holds no characters that cannot be seen, and no white space
 * but plain spaces. One look at the whole of it is much faster than one at each
 * of its strings.
 */
export function isPlain(raw: string, isAscii: boolean): boolean {
  if (raw.includes("\u007f") || (raw.includes("\\") && /\\[ubfnrt]/.test(raw))) return false;
  // The first pattern is quick, and says enough of Latin, Greek, Cyrillic, Armenian and Hebrew.
  return isAscii || !/[^ -~\u00ae-\u061b]/.test(raw) || !/[\u0000-\u001f\u0080-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/.test(raw);
}
