/** What is wrong with how a row is written; the offset is one into its text. */
export interface RowFault {
  readonly kind: "quote-not-closed" | "quote-inside" | "text-after-quote" | "too-long";
  readonly offset: number;
}

/** A row as it stands in the file. */
export interface ScannedRow {
  /** Its text, without the line break that ends it; only the beginning where it is too long. */
  readonly text: string;
  /** Line that it begins on, from 1. */
  readonly line: number;
  /** Where it begins in the file, in UTF-16. */
  readonly offset: number;
  /** How long it is in the file, in UTF-16. */
  readonly length: number;
  /** Where its cells begin in its text, then where one more would: those of the first few thousand. */
  readonly starts: readonly number[];
  /** Number of its cells. */
  readonly cells: number;
  readonly fault: RowFault | null;
}

/** Returns what stands between the commas around a cell. */
export function rawCell({ text, starts }: ScannedRow, index: number): string {
  return text.slice(starts[index], starts[index + 1]! - 1);
}

/** Returns what a cell holds. */
export function cellOf(row: ScannedRow, index: number): string {
  const raw = rawCell(row, index);
  if (raw.charCodeAt(0) !== 34) return raw;
  const content = raw.slice(1, -1);
  return content.includes('"') ? content.replaceAll('""', '"') : content;
}

/** Returns where characters of what a cell holds stand in the row. It is passed through once: there may be thousands of them. */
export function offsetsInCell(row: ScannedRow, index: number, offsets: readonly number[]): number[] {
  const start = row.starts[index]!;
  if (row.text.charCodeAt(start) !== 34) return offsets.map((offset) => start + offset);
  const found = new Map<number, number>();
  let [at, passed] = [start + 1, 0];
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; passed < offset; passed += 1) at += row.text.charCodeAt(at) === 34 ? 2 : 1;
    found.set(offset, at);
  }
  return offsets.map((offset) => found.get(offset)!);
}
