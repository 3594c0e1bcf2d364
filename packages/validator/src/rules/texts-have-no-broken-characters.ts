import { textFields } from "../../generated/fields.js";
import { findBroken, repair } from "../records/broken.js";
import { lookAtHeader } from "../records/look-at-header.js";
import { onTexts } from "../records/on-fields.js";
import { showDifference } from "../records/show-difference.js";
import { showText, spellText, suggestText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const textsHaveNoBrokenCharacters: Rule = {
  name: "texts-have-no-broken-characters",
  step: "rules",
  mindsWriting: true,
  severity: "warning",
  promise: "No text holds what a wrong decoding leaves of its letters, or characters that only one font can show.",
  mend: "Save the table or document as UTF-8 and export it again, or write the characters that were meant.",
  bad: '{ "events": [{ "name": "Third River Forum, CafÃ© of the River" }] }',
  good: '{ "events": [{ "name": "Third River Forum, Café of the River" }] }',
  check({ dataset, report }) {
    const look = (text: string, place: () => string) => {
      const characters = findBroken(text);
      if (characters === null) return;
      const meant = repair(text);
      const [found, expected] = meant === null ? [showAround(text, characters), "the characters that were meant"] : showDifference(text, meant);
      report({ pointer: place(), message: `The text holds ${describe(characters)}.`, found, expected, ...suggest(meant, characters) });
    };
    lookAtHeader(dataset, textFields.DatasetHeader, look);
    return { untidy: { on: onTexts(textFields, look) } };
  },
};

/** A long text is not written anew, but its characters are. */
function suggest(meant: string | null, characters: string): { readonly didYouMean?: string; readonly mend?: string } {
  if (meant === null) return {};
  const file = "save the file that it comes from as UTF-8";
  const { didYouMean } = suggestText(meant);
  if (didYouMean !== undefined) return { didYouMean, mend: `Write ${spellText(didYouMean)}, and ${file}.` };
  const character = repair(characters);
  return character === null ? {} : { mend: `Write ${showText(character)} for ${showText(characters)}, and what was meant for others like it; or ${file}, and export it again.` };
}

/** What stands around some characters of a text, for printing. */
function showAround(text: string, characters: string): string {
  return showDifference(text, text.replace(characters, ""))[0];
}

function describe(characters: string): string {
  const code = characters.codePointAt(0)!;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (code === 0xfffd) return `${name}, which stands where a character could not be read`;
  if (code >= 0xe000) return `${name}, which only the font of its document can show`;
  if (code < 0xa0) return `the control character ${name}, which is most probably a character of another table`;
  return `${showText(characters)}, as UTF-8 looks when it was read as another encoding`;
}
