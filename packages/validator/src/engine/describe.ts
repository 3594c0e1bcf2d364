import { findRule } from "../catalogue.js";
import type { Excerpt, Fault, Spot } from "../fault.js";
import type { Finding, Severity } from "../finding.js";
import { findOffsets } from "../syntax/find-offsets.js";
import { lengthOf } from "../records/matches-text.js";
import { placeOffsets } from "../syntax/place-offsets.js";
import { detached } from "./detached.js";

/** Where a piece of a file begins. */
export interface Beginning {
  readonly line: number;
  readonly column: number;
}

/** So many characters are shown on each side of a place. */
const around = 200;

/** Looks up where faults stand in a text, which begins somewhere in its file. The places are in the order of the faults. */
export function spotsOf(text: string, faults: readonly Pick<Fault, "pointer" | "at" | "offset">[], beginning: Beginning): Spot[] {
  return spotsAt(text, findOffsets(text, faults), beginning);
}

/** The spots of offsets (UTF-16) into a text. */
export function spotsAt(text: string, offsets: readonly number[], beginning: Beginning): Spot[] {
  const ascending = [...new Set(offsets)].sort((a, b) => a - b);
  const places = placeOffsets(text, ascending);
  const spots = new Map(ascending.map((offset, index) => [offset, spotAt(text, offset, places[index]!, beginning)]));
  return offsets.map((offset) => spots.get(offset)!);
}

function spotAt(text: string, offset: number, place: Beginning, beginning: Beginning): Spot {
  const line = beginning.line + place.line - 1;
  const column = place.line === 1 ? beginning.column + place.column - 1 : place.column;
  return { line, column, excerpt: excerptAt(text, offset, column) };
}

function excerptAt(text: string, offset: number, column: number): Excerpt {
  const before = text.slice(Math.max(0, offset - around), offset).replace(/^[\udc00-\udfff]|^[^]*[\r\n]/, "");
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + around))![0].replace(/[\ud800-\udbff]$/, "");
  return { text: detached(before + after), column: column - lengthOf(before) };
}

/** Makes a finding of a fault. */
export function findingOf(fault: Fault, severity: Severity, where: { file: string | null; spot: Spot | null; pointer: string; record: string | null }): Finding {
  const { file, spot, pointer, record } = where;
  const { mend, didYouMean } = { ...fault, ...fault.suggest?.() };
  return {
    rule: fault.rule,
    severity,
    file,
    line: spot?.line ?? null,
    column: spot?.column ?? null,
    pointer,
    record,
    message: fault.message,
    found: fault.found ?? null,
    expected: fault.expected ?? null,
    mend: mend ?? findRule(fault.rule)!.mend,
    didYouMean: didYouMean ?? null,
  };
}
