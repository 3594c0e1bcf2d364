import type { Place } from "./dataset-handler.js";
import { Excerpt } from "./excerpt.js";
import type { Progress } from "./progress.js";

/** Stands for a value that was read, and ends like most of them. */
const anyValue = "{}";

/** Returns the shortest text after which the same is open, and the same may follow, as after what was read of a dataset. */
export function excerptOf(progress: Progress, next: Place): Excerpt {
  const { root, isList, list, before, expected } = progress;
  const excerpt = new Excerpt();
  if (root) {
    excerpt.add(isList ? "[" : "{", root);
    if (isList) addItems(excerpt, progress);
    else if (list) openList(excerpt, progress, list);
    else addMember(excerpt, progress);
  }
  if (expected === "nothing") excerpt.add(isList ? "]" : "}", before);
  // Whether values stand on different lines says what was most probably meant.
  const betweenValues = expected === ", or the end" || expected === "nothing" || !root;
  if (betweenValues && next.offset > before.offset) excerpt.add(next.line > before.line ? "\n" : " ", before);
  return excerpt;
}

function openList(excerpt: Excerpt, progress: Progress, list: Place): void {
  const { key } = progress;
  excerpt.add(`${key!.text}:`, key!.place);
  excerpt.add("[", list);
  addItems(excerpt, progress);
}

function addItems(excerpt: Excerpt, progress: Progress): void {
  const { expected, before } = progress;
  if (expected === "a value") addComma(excerpt, anyValue, before);
  if (expected === ", or the end") addLastValue(excerpt, progress);
}

function addMember(excerpt: Excerpt, progress: Progress): void {
  const { key, expected, before } = progress;
  if (expected === "a key") addComma(excerpt, `"":${anyValue}`, before);
  if (expected === ":") excerpt.add(key!.text, key!.place);
  if (expected === "a value") excerpt.add(`${key!.text}:`, key!.place);
  if (expected !== ", or the end") return;
  excerpt.add(`${key!.text}:`, before);
  addLastValue(excerpt, progress);
}

/** What follows a string may have been meant to stand in it; then its quotation mark is at fault. */
function addLastValue(excerpt: Excerpt, { before, firstKey, lastText }: Progress): void {
  if (lastText === null) return excerpt.add(anyValue, before);
  if (lastText.comma) addComma(excerpt, firstKey === null ? anyValue : `{${firstKey}:${anyValue}}`, lastText.comma);
  excerpt.add(lastText.text, lastText.place);
}

function addComma(excerpt: Excerpt, value: string, comma: Place): void {
  excerpt.add(value, comma);
  excerpt.add(",", comma);
}
