import { displayWidth } from "./display-width.js";

/** Breaks prose into lines of at most `width` columns; a word longer than a line stands alone and is not cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/[ \t\r\n]+/)) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Wraps prose behind a label: the first line stands beside it, the others under its beginning. */
export function wrapBeside(label: string, text: string, width: number): string {
  const indent = " ".repeat(displayWidth(label));
  return wrap(text, width - indent.length).map((line, row) => (row === 0 ? label : indent) + line).join("\n");
}

/** Sets two texts beside each other, or where there is no room, one under the other. */
export function fitInto(width: number, first: string, second: string, gap = "  "): string[] {
  const beside = first + gap + second;
  return displayWidth(beside) <= width ? [beside] : [first, `  ${second}`];
}
