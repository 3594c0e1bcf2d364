const lineFeed = 10;

/** A file in parts that begin at the beginning of a line, and the first lines, which all parts need to know. */
export interface Cut {
  readonly head: Uint8Array;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

/** Cuts NDJSON at the line starts after some fractions of it, but not within its head, nor before the line after it. */
export function cutLines(bytes: Uint8Array, fractions: readonly number[]): Cut {
  const starts = [0];
  for (let feed = bytes.indexOf(lineFeed); feed >= 0 && feed + 1 < bytes.length; feed = bytes.indexOf(lineFeed, feed + 1)) starts.push(feed + 1);
  const lines = starts.map((start, index) => Buffer.from(bytes.subarray(start, starts[index + 1])).toString());
  const isHeader = /"prefix":|Dataset"/.test(lines[0]!);
  const record = isHeader ? 1 : Math.max(0, lines.findIndex((line) => line.trim() !== "" && !line.includes('"SourceDocument"')));
  const after = starts.slice(record + 1);
  const cuts = fractions.map((fraction) => after[Math.min(after.length - 1, Math.floor(fraction * after.length))]!);
  const begins = [...new Set([0, ...(after.length > 0 ? cuts : [])])].sort((a, b) => a - b);
  return { head: bytes.subarray(0, starts[record]), parts: begins.map((start, index) => ({ start, end: begins[index + 1] ?? bytes.length })) };
}
