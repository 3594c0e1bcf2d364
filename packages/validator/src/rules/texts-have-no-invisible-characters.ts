import { child } from "../json-pointer.js";
import type { AnyRecord } from "../records/any-record.js";
import { findBroken } from "../records/broken.js";
import { findInvisible, findInvisibleInQuote } from "../records/invisible.js";
import { onTexts } from "../records/on-fields.js";
import { quotedFields } from "../records/quoted-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const textsHaveNoInvisibleCharacters: Rule = {
  name: "texts-have-no-invisible-characters",
  step: "rules",
  mindsWriting: true,
  severity: "warning",
  promise: "No text holds characters that cannot be seen but change how it is searched, compared or shown.",
  mend: "Remove the character, unless the source prints it and you know why.",
  bad: `{
  "messages": [{ "mentions": [], "text": "The river\\u200b is high." }]
}`,
  good: '{ "messages": [{ "mentions": [], "text": "The river is high." }] }',
  check({ dataset, report }) {
    const find = (value: unknown, pointer: string, quoted: ReadonlySet<string>): void => {
      if (typeof value === "string") {
        const character = quoted.has(pointer) ? findInvisibleInQuote(value) : findInvisible(value);
        // A soft hyphen may be what is left of a letter: that is one finding.
        if (character === null || findBroken(value) !== null) return;
        const message = `The text holds the invisible character ${nameOf(character)}.`;
        report({ pointer, message, found: showText(value), expected: "visible characters" });
      } else if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value)) if (key !== extensions) find(inner, child(pointer, key), quoted);
      }
    };
    // The lists of the dataset hold its records; its schema must be a certain one.
    for (const [key, value] of Object.entries(dataset?.value ?? {})) {
      if (key !== extensions && key !== "$schema" && !Array.isArray(value) && !isVisible(value)) find(value, child("", key), nothing);
    }
    return {
      untidy: {
        each(record, pointer) {
          if (!isVisible(record)) find(record, pointer, quotedPlaces(record, pointer));
        },
      },
    };
  },
};

const nothing: ReadonlySet<string> = new Set();

/** The pointers to the words that a record quotes. */
function quotedPlaces(record: AnyRecord, pointer: string): ReadonlySet<string> {
  const places = new Set<string>();
  onTexts(quotedFields, (_, place) => void places.add(place()))(record.type)?.(record, pointer);
  return places;
}

/** What a publisher puts there is not ours to judge. */
const extensions = "extensions";

function isVisible(value: unknown): boolean {
  if (typeof value === "string") return findInvisible(value) === null;
  if (typeof value !== "object" || value === null) return true;
  for (const key in value) if (key !== extensions && !isVisible((value as Record<string, unknown>)[key])) return false;
  return true;
}

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
