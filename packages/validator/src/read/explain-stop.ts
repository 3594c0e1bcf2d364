import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import { decode } from "../syntax/decode.js";
import { explainBreak } from "../syntax/explain-break.js";
import { token as is } from "../syntax/tokens.js";
import { walkJson, type Break } from "../syntax/walk-json.js";
import type { Place } from "./dataset-handler.js";
import type { Excerpt } from "./excerpt.js";
import { excerptOf } from "./excerpt-of.js";
import { firstPlace, type Progress } from "./progress.js";

/** What stands in the file from the token or value on at which it stops being a dataset. */
export interface Rest {
  readonly bytes: Uint8Array;
  readonly place: Place;
  /** Whether these are only the first of the bytes that stand there. */
  readonly cut: boolean;
  /** Where the file ends, if it does so inside of a value of which these bytes are no more than the beginning. */
  readonly end: Place | null;
}

/** A fault, and where in the file it is. */
export interface Stop {
  readonly fault: Fault;
  readonly place: Place;
}

/**
 * Says why a file stops being a dataset. Of what is open, a text is made that is as short as possible and stops in the same
 * way, so that it is explained in the same words as a document that is read as a whole.
 */
export function explainStop(progress: Progress, rest: Rest): Stop {
  const bytes = rest.cut || rest.end ? withoutCutCharacter(rest.bytes) : rest.bytes;
  const { readable, faults } = decode(bytes, rest.place.offset);
  const invalid = faults[0];
  const valid = readable.slice(0, invalid?.offset);
  const text = rest.cut ? withClosedString(valid) : valid;
  const excerpt = excerptOf(progress, rest.place);
  const start = excerpt.text.length;
  excerpt.add(text, rest.place);

  const stop = walkJson(excerpt.text, {});
  const atTheEnd = !stop || stop.token.end >= excerpt.text.length;
  // A byte that is not valid ends what can be read; what is wrong before it is met first.
  if (invalid && atTheEnd) {
    const found = placed({ ...invalid, offset: start + invalid.offset! }, excerpt, progress);
    return invalid.rule === "files-are-text" && rest.place.offset <= 1 ? { ...found, place: firstPlace } : found;
  }
  const other = !stop || (rest.cut && atTheEnd && !progress.root) ? notAnObject(text) : null;
  if (other) return { fault: other, place: rest.place };
  if (rest.end && atTheEnd) return explainEnd(progress, rest, rest.end);
  return explainIn(excerpt, stop!, progress);
}

/** Of a value that is too long to be kept, no more is known than where it begins, and that the file ends in it. */
function explainEnd(progress: Progress, { bytes, place }: Rest, end: Place): Stop {
  const excerpt = excerptOf(progress, place);
  excerpt.add(String.fromCharCode(bytes[0]!), place);
  excerpt.add("", end);
  return explainIn(excerpt, walkJson(excerpt.text, {})!, progress);
}

function explainIn(excerpt: Excerpt, stop: Break, progress: Progress): Stop {
  const fault = explainBreak(excerpt.text, stop, (offset) => `on line ${excerpt.placeOf(offset).line}`);
  return placed(fault, excerpt, progress);
}

function placed({ offset, pointer, ...fault }: Fault, excerpt: Excerpt, progress: Progress): Stop {
  return { fault: { ...fault, pointer: inFile(pointer, progress) }, place: excerpt.placeOf(offset!) };
}

/** The excerpt holds two of the records that stand before, at the most; the pointers in the file know of all. */
function inFile(pointer: string, { list, key, index, expected, lastText }: Progress): string {
  const prefix = key ? child("", key.name) : "";
  if (!list || !pointer.startsWith(`${prefix}/`)) return pointer;
  const held = expected === ", or the end" && lastText?.comma ? 2 : 1;
  const [first, ...others] = pointer.slice(prefix.length + 1).split("/");
  return [prefix, Number(first) + Math.max(0, index - held), ...others].join("/");
}

/** A document that is well-formed JSON, so far as one can see, but no dataset. */
function notAnObject(text: string): Fault | null {
  let found: string | null = null;
  walkJson(text, { value: (kind, _, __, literal) => void (found = kind === is.string ? showText(literal) : literal) });
  if (found === null) return null;
  return {
    rule: "values-have-the-right-type",
    pointer: "",
    message: `The document is ${found}, not an object.`,
    found,
    expected: "an object: a dataset or a record",
    mend: "Write a dataset: an object with a `type`.",
  };
}

/** Leaves out the last character above ASCII if no other follows it, since it may be cut. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1]! & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end > 0 && bytes[end - 1]! >= 0xc0 ? end - 1 : end);
}

/** Closes a long string at whose beginning the file stops being a dataset, since it is not the string that is at fault. */
function withClosedString(text: string): string {
  const [beginning] = /^"(?:[^"\\]|\\(?:u[\da-fA-F]{4}|[^u]))*/.exec(text) ?? [text];
  const escape = text.length - beginning.length;
  return escape < 6 && text.startsWith('"') && !text.startsWith('"', beginning.length) ? `${beginning}"` : text;
}
