import { showText } from "../show-value.js";
import type { PlaceOf } from "./explain-place.js";
import type { Explanation } from "./explanation.js";
import { token as is } from "./tokens.js";
import type { Break } from "./walk-json.js";

/** Says that an object or list is not closed before what can only follow it; `null` where that is not what is wrong. */
export function explainUnclosed(text: string, { token, previous, expected, open, outer }: Break, found: string, placeOf: PlaceOf): Explanation | null {
  if (open?.kind === "list" && token.kind === is.colon && previous?.kind === is.string) return keyInList(text, previous, open.offset, placeOf(open.offset));
  if (!open || !previous || !["a key", "a value", ", or the end"].includes(expected)) return null;
  const begins = `The ${open.kind} that begins ${placeOf(open.offset)} is not closed before`;
  const isNextObject = open.kind === "object" && outer?.kind === "list" && token.kind === is.openBrace;
  if (isNextObject) return { message: `${begins} the next one.`, found, ...closing("}", previous) };
  const isKey = open.kind === "list" && outer?.kind === "object" && token.kind === is.string && /^[ \t\r\n]*:/.test(text.slice(token.end, token.end + 100));
  return isKey ? { message: `${begins} the key ${found}.`, found, ...closing("]", previous) } : null;
}

/** The key that stands in a list belongs to what is around it, unless it stands first: then an object is written with the brackets of a list. */
function keyInList(text: string, { offset, end, literal }: NonNullable<Break["previous"]>, listOffset: number, place: string): Explanation {
  const [found, before] = [showText(literal), text.slice(0, offset).trimEnd()];
  if (!before.endsWith(",")) return { offset, message: `The key ${found} stands in the list that begins ${place}.`, found, expected: "a value", mend: "Write { and } around an object, not [ and ]." };
  // Where the objects of the list begin with the same key, it is another one of them, unless nothing closes the list.
  const [, first] = /^\[\s*\{\s*"([^"\\]*)"/.exec(text.slice(listOffset, listOffset + 1000)) ?? [];
  if (first === literal && !lacksBracket(text, end)) return { offset, message: `A bracket is missing before the key ${found}.`, found, expected: "{", mend: `Put { before ${found}.` };
  return { offset: before.length - 1, message: `The list that begins ${place} is not closed before the key ${found}.`, found, expected: "]", mend: "Put ] before the comma." };
}

/** Whether a text that ends soon after an offset closes fewer lists than it opens; of a long file, no more is at hand there than a part. */
function lacksBracket(text: string, offset: number): boolean {
  if (text.length - offset > near) return false;
  const brackets = text.replace(/"(?:[^"\\]|\\.)*"?/gs, "");
  return brackets.split("[").length > brackets.split("]").length;
}

const near = 300;

/** Where a bracket belongs: before the comma, if there is one. */
function closing(bracket: string, { kind, offset, end }: NonNullable<Break["previous"]>): Pick<Explanation, "offset" | "expected" | "mend"> {
  if (kind === is.comma) return { offset, expected: bracket, mend: `Put ${bracket} before the comma.` };
  return { offset: end, expected: `${bracket},`, mend: `Put ${bracket} and a comma there.` };
}
