import { showText } from "../show-value.js";
import type { Explanation } from "./explanation.js";
import { token as is } from "./tokens.js";
import type { Break } from "./walk-json.js";

/** So much of what follows is looked at. */
const longest = 200;

/** Says that three points stand for what was left out, as in an example; `null` where they do not. */
export function explainEllipsis(text: string, { token, previous, expected }: Break): Explanation | null {
  const [found] = /^(?:\.{3}|…)(?=[\s,\]}]|$)/.exec(text.slice(token.offset, token.end + 1)) ?? [];
  if (found === undefined || expected === ":") return null;
  const [next = ""] = /\S/.exec(text.slice(token.end, token.end + longest)) ?? [];
  return { message: `Here stands ${found}, which JSON does not know.`, found: showText(found), expected: "nothing", mend: mendOf(previous?.kind, expected, next) };
}

/** What is left when it is removed must be parted by one comma. */
function mendOf(before: number | undefined, expected: Break["expected"], next: string): string {
  if (before === is.colon) return "Write the value that it stands for.";
  if (expected === ", or the end") return /^[,\]}]?$/.test(next) ? "Remove it." : "Write a comma in its place.";
  if (next === ",") return "Remove it, and the comma after it.";
  return before === is.comma && /^[\]}]/.test(next) ? "Remove it, and the comma before it." : "Remove it.";
}
