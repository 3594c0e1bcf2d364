// What both sides know: the matcher, which is AssemblyScript, and the validator, which is TypeScript.

/** Of each capture is written, in numbers of four bytes, where the value begins and ends, … */
export const capturesAt = 0;
export const numbersOfCapture = 5;
/** … whether something is escaped in a text, … */
export const escaped = 2;
/** … and a mark, which is another one when the word is another one. The last number is the matcher's own. */
export const mark = 3;
/** The number of the capture of what nobody asks for. */
export const nobodys = 255;
/** Of each capture, a word that was caught is kept: as many bytes. */
export const keptAt = 0x1400;
export const keptSize = 32;
/** Where programs stand. What jumps within one is written in two bytes. */
export const programsAt = 0x3400;
/** Where lines stand, as many as there is room for; and how much there is. */
export const linesAt = 0x10000;
export const linesSize = 0x20000;
/** Longer lines are rare, and there must be room for one. */
export const longestLine = 0x10000;
/** Where the keys of objects stand while a line is judged, as where each begins and its length; and of how many. */
export const keysAt = 0x38000;
export const mostKeys = 256;
/** Pages of 64 KiB. In the first half of the last one nothing stands: a look ahead may end in it. */
export const pages = 4;

// Instructions, with what follows each of them. A literal is its length and as many bytes, filled up to a multiple of 16. White space
// may stand around each sign.
/** Nothing but the end of the line. */
export const end = 0;
/** A literal. */
export const literal = 1;
/** An opening brace and a literal. */
export const open = 2;
/** A comma and a literal. */
export const field = 3;
/** A capture, and where to go on after `null`. */
export const nullable = 4;
/** A capture: a list begins. */
export const list = 5;
/** A capture, and where to go on if the list ends here. */
export const empty = 6;
/** A capture, and where to go back to if another item follows; if not, the list ends. */
export const item = 7;
/** A capture, a number of words, and as many literals with their quotation marks. */
export const choice = 8;
/** What nothing matches. */
export const never = 9;
// Each of the following has a capture.
export const id = 10;
/** A text that is tidy. */
export const text = 11;
export const url = 12;
/** Characters of ASCII that need no escaping; a pattern decides about them. */
export const plain = 13;
export const boolean = 14;
export const number = 15;
/** An integer from 0, and one from 1. */
export const count = 16;
export const ordinal = 17;
/** A capture, a number of types, and as many literals with their quotation marks: the first is the type of the record. */
export const kind = 18;
/** The type and the ID of the record have been matched. */
export const named = 19;

// Verdicts. A line may be right, or not: …
export const unsure = 0;
/** … it is; … */
export const accepted = 1;
/** … it is not, be it that it holds no JSON or something else; … */
export const refused = 2;
/** … or it may be right, and what type and ID it says is known. */
export const namedOnly = 3;

// What a line holds, if that is known: JSON, or none.
export const json = 1;
export const noJson = 2;
