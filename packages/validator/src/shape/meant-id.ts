import { idPattern, isPlaceholder } from "@igf/schema";
import { readCodes } from "../records/read-codes.js";
import { explainCharacters } from "./explain-characters.js";

/** Returns the ID that a text was probably meant to be: itself, or one made of its words (`IGF 2025` → `igf-2025`); `null` where it has none. */
export function meantId(text: string): string | null {
  if (idPattern.test(text)) return text;
  // `N/A` means no ID at all, and `sdg-6, sdg-14` more than one.
  if (isPlaceholder(text.trim()) || severalIds(text)) return null;
  return codesIn(text)?.[0] ?? slugOf(explainCharacters(text)?.meant ?? text);
}

const longest = 200;
const longestList = 2000;

/** IDs with the hyphens of a list between them, as YAML reads one whose first hyphen was forgotten. */
const withHyphens = /^(?=\S*[-\d])\S+(?: - (?=\S*[-\d])\S+)+$/;

/** Returns the IDs of which a text is a list, with commas or semicolons between them (`sdg-6, SDG 14`), or hyphens, or as a forum prints codes (`SDG 9, 11`); `null` where it is none. */
export function severalIds(text: string): readonly string[] | null {
  if (text.length > longestList) return null;
  const codes = codesIn(text);
  if (codes !== null && codes.length > 1) return codes;
  const pieces = text.split(withHyphens.test(text) ? " - " : /[,;]/).map((piece) => piece.trim());
  if (pieces.length < 2) return null;
  const ids = pieces.map(meantId);
  // `Bridges, at night` is one title.
  const areIds = ids.every((id, index) => id !== null && isCertain(id, pieces[index]!));
  return areIds ? (ids as string[]) : null;
}

/** Whether an ID is what a text was meant to be, and not made of the words of a title: words are IDs only as they stand, or with a number. */
export function isCertain(id: string, text: string): boolean {
  return id === text || /\d$/.test(id);
}

function codesIn(text: string): readonly string[] | null {
  return text.length > longest ? null : readCodes(text.trim());
}

function slugOf(text: string): string | null {
  const plain = text.slice(0, longest).normalize("NFKD").replace(/\p{M}/gu, "");
  // What is left of a word without some of its letters is not what anybody meant.
  if (/(?![a-z0-9])[\p{L}\p{N}]/iu.test(plain)) return null;
  const slug = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-$/g, "")
    // `SDG10` is one word only where somebody was in a hurry.
    .replace(/^(sdg|gdc)(?=\d)/, "$1-");
  return slug === "" || slug.length > 100 ? null : slug;
}
