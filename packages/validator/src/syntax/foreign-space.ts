import { showText } from "../show-value.js";
import type { Explanation } from "./explanation.js";

/** White space that looks like the plain one, and is none in JSON: it comes with what is copied from a web page or a text program. */
export function foreignSpace(word: string): Explanation | null {
  const [space] = /^[^\S \t\r\n]|^[\u200b\u2060]/.exec(word) ?? [];
  if (space === undefined) return null;
  const [found, isSeen] = [showText(space), !/[\u200b\u2060\ufeff]/.test(space)];
  return {
    message: `Here stands ${found}, a character of white space that JSON does not know.`,
    found,
    expected: isSeen ? "a plain space" : "nothing",
    mend: isSeen ? "Write a plain space in its place; there may be more of them." : "Remove it; there may be more of them.",
  };
}
