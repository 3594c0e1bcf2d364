import type { Slip } from "@igf/schema";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { standsAsMeant } from "../records/as-meant.js";
import { showText, suggestText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const slipsStandInTheText: Rule = {
  name: "slips-stand-in-the-text",
  step: "rules",
  mindsWriting: true,
  severity: "error",
  promise: "The words of a slip stand in the text of its message at the given positions.",
  mend: "Correct `start` and `end`: they count characters of `text` from 0, the end exclusive.",
  bad: `{
  "messages": [
    {
      "text": "The river is is high.",
      "slips": [
        {
          "start": 0,
          "end": 5,
          "asPrinted": "is is",
          "probablyMeant": "is",
          "note": "A word is doubled."
        }
      ]
    }
  ]
}`,
  good: `{
  "messages": [
    {
      "text": "The river is is high.",
      "slips": [
        {
          "start": 10,
          "end": 15,
          "asPrinted": "is is",
          "probablyMeant": "is",
          "note": "A word is doubled."
        }
      ]
    }
  ]
}`,
  check({ report }) {
    return {
      on: {
        Message(message, pointer) {
          const { slips } = message;
          if (slips.length === 0) return;
          const { text } = message;
          const part = partsOf(text);
          for (const [index, slip] of slips.entries()) {
            const there = part(slip.start, slip.end);
            // A space too many, of which another rule speaks, moves what follows it.
            const isRight = there === slip.asPrinted || standsAsMeant(text, slip.asPrinted, (whole, words) => whole.includes(words));
            if (!isRight) report({ ...explain(slip, there, text, child(child(pointer, "slips"), index)), comparedWith: [child(pointer, "text")] });
          }
        },
      },
    };
  },
};

/** Returns what gives a part of a text, whose positions count characters; in most texts, each of them is one code unit. */
function partsOf(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end);
  const characters = [...text];
  return (start, end) => characters.slice(start, end).join("");
}

function explain({ start, end, asPrinted }: Slip, there: string, text: string, pointer: string): Omit<Fault, "rule"> {
  const [words, printed] = [showText(asPrinted), there === "" ? "nothing" : showText(there)];
  const place = placeOf(asPrinted, text);
  if (place !== null) {
    const mend = `Write ${place.start} for \`start\`, and ${place.end} for \`end\`.`;
    return { pointer, message: `The slip ${words} does not stand at ${start}–${end} of the text.`, found: printed, expected: words, mend };
  }
  const isLikely = [...there].length === [...asPrinted].length;
  const mend = isLikely ? suggestText(there) : { mend: "Copy `asPrinted` from the text of the message." };
  return { pointer: child(pointer, "asPrinted"), message: `The slip ${words} does not stand in the text.`, found: words, expected: isLikely ? printed : "words of the text", ...mend };
}

/** The positions of some words in a text, where they stand there exactly once. */
function placeOf(words: string, text: string): { readonly start: number; readonly end: number } | null {
  const at = text.indexOf(words);
  if (at < 0 || text.includes(words, at + 1)) return null;
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length };
}
