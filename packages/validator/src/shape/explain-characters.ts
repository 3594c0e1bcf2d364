import { nameCharacter, showText } from "../show-value.js";

/** What is wrong with the characters of an ID, and the ID with those that were meant. */
export interface WrongCharacters {
  /** The first few of them, to be said after "it holds". */
  readonly holds: string;
  readonly meant: string;
}

/**
 * Returns which characters of an ID cannot be told from others by eye: letters of other scripts that look like those of
 * ASCII, what cannot be seen at all, and white space, but for plain spaces between words. It is `null` where it has none.
 */
export function explainCharacters(id: string): WrongCharacters | null {
  const characters = [...id.slice(0, longest)];
  const isBetween = (character: string, index: number) => character === " " && index > 0 && index < characters.length - 1;
  const wrong = [...new Set(characters.filter((character, index) => meantBy(character) !== character && !isBetween(character, index)))];
  if (wrong.length === 0) return null;
  const holds = wrong.slice(0, mostNamed).map(describe).join(", ");
  return { holds: wrong.length > mostNamed ? `${holds}, and more` : holds, meant: [...id.slice(0, longest).trim()].map(meantBy).join("") };
}

const longest = 200;
const mostNamed = 3;

/** The ASCII characters that one character is taken for: itself, where there are none. */
function meantBy(character: string): string {
  if (/^[!-~]$/.test(character)) return character;
  if (invisible.test(character)) return "";
  if (/^\s$/.test(character) || dashes.test(character)) return "-";
  const plain = lookAlikes.get(character.toLowerCase()) ?? character.normalize("NFKC");
  return /^[!-~]+$/.test(plain) ? plain : character;
}

function describe(character: string): string {
  const code = nameCharacter(character);
  if (character === " ") return "a space at its beginning or end";
  if (invisible.test(character)) return `the invisible character ${code}`;
  if (/^\s$/.test(character)) return `the white space ${code}`;
  const script = scripts.find((name) => new RegExp(`\\p{sc=${name}}`, "u").test(character));
  return `${script ? `the ${script} letter ` : ""}${showText(character)} (${code}), which only looks like ${showText(meantBy(character))}`;
}

const invisible = /^[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]$/u;
const dashes = /^[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]$/;

const scripts = ["Cyrillic", "Greek", "Armenian", "Cherokee"];

/** Small letters and the ASCII letter that each is taken for, most often by a change of the keyboard, or on purpose. */
const lookAlikes = new Map(
  [
    "аa вb ԁd еe ёe ғf ԍg һh нh іi їi јj кk ӏl мm пn оo рp ԛq гr ѕs тt уy үy ѵv ԝw хx зz",
    "αa βb ϲc δd εe ϝf ηn ιi ϳj κk μu νv οo ρp σo τt υu ωw χx γy ζz",
    "ցg հh յj լl ոn օo զq սu",
    "ɑa ƅb ɡg ıi ȷj łl øo đd ħh ŧt ʋv ʏy ꞓc ƨs",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => [...pair] as [string, string]),
);
