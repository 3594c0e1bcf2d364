/** A place in a text: line and column from 1, the column in Unicode code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Returns the places of offsets (UTF-16), which must be in ascending order, in one pass over the text. */
export function placeOffsets(text: string, offsets: readonly number[]): Place[] {
  const lineBreak = /\r\n|\r|\n/g;
  let line = 1;
  let counted = 0;
  let column = 1;
  let next = lineBreak.exec(text);
  return offsets.map((offset) => {
    for (; next && next.index + next[0].length <= offset; next = lineBreak.exec(text)) {
      line += 1;
      counted = next.index + next[0].length;
      column = 1;
    }
    column += countCodePoints(text, counted, offset);
    counted = Math.max(counted, offset);
    return { line, column };
  });
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const secondHalf = code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
    if (!secondHalf) count += 1;
  }
  return count;
}
