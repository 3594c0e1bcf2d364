import type { Planted } from "./data/write-ndjson.js";

interface Found {
  readonly kind: string;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Compares what was planted with the findings that `igf validate --format ndjson` printed.
 * @returns what was not found at its line and column by its rule, and what was found where nothing was planted.
 */
export function findMissedFaults(planted: readonly Planted[], output: string): string[] {
  const lines = output.trimEnd().split("\n").map((line) => JSON.parse(line) as Found);
  const found = lines.filter(({ kind }) => kind === "finding").map(({ rule, line, column }) => `${rule} at ${line}:${column}`);
  const expected = planted.map(({ rule, lineNumber, column }) => `${rule} at ${lineNumber}:${column}`);
  const [all, wanted] = [new Set(found), new Set(expected)];
  return [...expected.filter((place) => !all.has(place)), ...found.filter((place) => !wanted.has(place))];
}
