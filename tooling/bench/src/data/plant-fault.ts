import { idOf, makeMessage } from "./make-message.js";
import { prefix } from "./make-head.js";

/** A line that was spoilt, and where the fault stands in it. */
export interface Spoilt {
  readonly kind: FaultKind;
  readonly line: string;
  /** The rule that must find it. */
  readonly rule: string;
  /** Place of the finding in the line: from 1, in Unicode code points. */
  readonly column: number;
}

export type FaultKind = keyof typeof faults;

interface Recipe {
  readonly rule: string;
  /** Whether a schema alone can see the fault. */
  readonly isOfShape: boolean;
  /** Spoils a line, and returns the words at which the fault stands. */
  readonly spoil: (line: string, number: number) => { line: string; at: string | null };
}

const faults = {
  "misspelt key": {
    rule: "fields-are-known",
    isOfShape: true,
    spoil: (line) => replace(line, '"mentions":', '"mentoins":'),
  },
  "duplicate ID": {
    rule: "ids-are-unique",
    isOfShape: false,
    spoil: (line, number) => replace(line, `"${idOf(number)}"`, `"${idOf(Math.max(0, number - 1))}"`),
  },
  "wrong enum": {
    rule: "type-is-known",
    isOfShape: true,
    spoil: (line) => replace(line, '"Message"', '"Mesage"'),
  },
  "wrong type": {
    rule: "values-have-the-right-type",
    isOfShape: true,
    spoil: (line, number) => replace(line, `:${number + 1},"text":`, `:"${number + 1}","text":`, 1),
  },
  "bad format": {
    rule: "formats-are-right",
    isOfShape: true,
    spoil: (line) => replace(line, `"${prefix}-theme-`, `"${prefix}-Theme `),
  },
  "missing field": {
    rule: "fields-are-present",
    isOfShape: true,
    spoil: (line) => ({ line: line.replace(/"slips":\[.*?\],(?="source")/, ""), at: null }),
  },
  "unresolved reference": {
    rule: "references-resolve",
    isOfShape: false,
    spoil: (line, number) => replace(line, /"river-2030-topic-\d+"/.exec(line)![0], `"${prefix}-topic-lost-${number}"`),
  },
  "duplicate key": {
    rule: "keys-are-unique",
    isOfShape: false,
    spoil: (line) => replace(line, '"mentions":', '"source":null,"mentions":'),
  },
  "syntax error": {
    rule: "json-is-well-formed",
    isOfShape: false,
    spoil: (line) => replace(line, ',"source":', ' "source":'),
  },
} satisfies Record<string, Recipe>;

export const faultKinds = Object.keys(faults) as readonly FaultKind[];
/** The kinds that a schema alone can see. */
export const shapeFaultKinds = faultKinds.filter((kind) => faults[kind].isOfShape);

/** Spoils the message with a number (from 0) in one way. */
export function plantFault(kind: FaultKind, number: number): Spoilt {
  const { rule, spoil } = faults[kind];
  const { line: sound } = makeMessage(number);
  const { line, at } = spoil(sound, number);
  if (line === sound) throw new Error(`The fault "${kind}" could not be planted in message ${number}.`);
  return { kind, line, rule, column: at === null ? 1 : [...line.slice(0, line.lastIndexOf(at))].length + 1 };
}

/** Replaces words that stand once in a line; the fault stands after the first few characters of what replaces them. */
function replace(line: string, words: string, other: string, skipped = 0): { line: string; at: string } {
  const start = line.indexOf(words);
  const spoilt = line.slice(0, start) + other + line.slice(start + words.length);
  return { line: spoilt, at: spoilt.slice(start + skipped) };
}
