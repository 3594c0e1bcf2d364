/**
 * Returns whether a record, as it is written in JSON, certainly holds no characters that cannot be seen, and no white space
 * but single plain spaces. One look at the whole of it is much faster than one at each of its strings.
 *
 * @param isTidy  Whether that is known of the characters that are not escaped.
 */
export function isPlain(raw: string, isTidy: boolean): boolean {
  if (raw.includes("\\") && /\\[ubfnrt]/.test(raw)) return false;
  return isTidy || !(raw.includes("  ") || /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/.test(raw));
}
