import { longest, showText } from "../show-value.js";

/** So many characters are shown before the first one that differs. */
const lead = 20;

/** Returns two texts that differ, for printing: of long ones, what stands around the first character that differs. */
export function showDifference(one: string, other: string): readonly [string, string] {
  if (one.length <= longest && other.length <= longest) return [showText(one), showText(other)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const start = at <= lead ? 0 : startOfCharacter(one, at - lead);
  const show = (text: string) => showText(start === 0 ? text : `…${text.slice(start)}`);
  return [show(one), show(other)];
}

/** An offset (UTF-16) that does not cut a character. */
function startOfCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset]!) ? offset - 1 : offset;
}
