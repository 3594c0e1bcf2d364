import { displayWidth } from "./display-width.js";
import { printableInPlace } from "./printable.js";
import type { Terminal } from "./terminal.js";
import { tokenAt } from "./token-at.js";

/** What a terminal shows as one character, and the columns that it takes. */
interface Cell {
  shown: string;
  width: number;
}

/**
 * Shows a line of a file with a mark under a place in it (columns count from 1, in code points). A line that does not fit is
 * cut to the surroundings of the place; characters that take two columns, or none, do not move the mark.
 */
export function codeFrame(line: string, place: { line: number; column: number; found?: string | null }, mark: (sign: string) => string, { width, paint }: Terminal): string[] {
  const gutter = `  ${place.line} │ `;
  const room = width - gutter.length;
  const offset = offsetOf(line, place.column);
  const before = cellsOf(line.slice(Math.max(0, offset - 2 * room), offset));
  const after = cellsOf(line.slice(offset, offset + 2 * room));
  // What follows the place says more than what leads to it: it gets two thirds of the room, and what the rest leaves.
  const right = fit(after, Math.max(Math.floor((room * 2) / 3), room - widthOf(before)));
  const left = fit(before.toReversed(), room - widthOf(right)).toReversed();
  const marked = Math.max(1, Math.min(widthOf(cellsOf(tokenAt(line.slice(offset, offset + 2 * room), place.found))), widthOf(right)));
  return [
    paint("dim", gutter) + textOf(left) + textOf(right),
    paint("dim", gutter.replace(/\d/g, " ")) + " ".repeat(widthOf(left)) + mark("^".repeat(marked)),
  ];
}

/** UTF-16 offset of a column. */
function offsetOf(line: string, column: number): number {
  if (!/[\uD800-\uDBFF]/.test(line)) return column - 1;
  let offset = 0;
  for (let passed = 1; passed < column; passed += 1) offset += (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

function cellsOf(text: string): Cell[] {
  const characters = printableInPlace(text).match(/.(?:\p{M}|\u200d.|[\u{1f3fb}-\u{1f3ff}])*/gsu) ?? [];
  return characters.map((shown) => ({ shown, width: displayWidth(shown) }));
}

/** As many cells as fit; where some have to go, an ellipsis stands for them. */
function fit(cells: Cell[], room: number): Cell[] {
  if (widthOf(cells) <= room) return cells;
  let left = room - 1;
  const end = cells.findIndex((cell) => (left -= cell.width) < 0);
  return [...cells.slice(0, end), { shown: "…", width: 1 }];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.shown).join("");
}
