import { isMissed, type Measurement, type Section } from "./measurement.js";

type Row = readonly [title: string, value: string, bar: string, verdict: string, details: string];

/** Prints each value beside its bar. */
export function printSections(sections: readonly Section[]): void {
  const tables = sections.map(({ measurements }) => measurements.map(rowOf));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...tables.flat().map((row) => row[column]!.length)));
  for (const [index, { title }] of sections.entries()) {
    console.log(`\n${title}`);
    for (const row of tables[index]!) console.log(`  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join("  ").trimEnd()}`);
  }
}

function rowOf(measurement: Measurement): Row {
  const { title, value, bar, isLeast, unit, details } = measurement;
  if (bar === null) return [title, show(value, unit), "", "", details];
  return [title, show(value, unit), `${isLeast ? "≥" : "≤"} ${show(bar, unit)}`, isMissed(measurement) ? "MISSED" : "kept", details];
}

/** The two columns of figures stand to the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}

function show(value: number, unit: Measurement["unit"]): string {
  return `${unit === "×" ? value.toFixed(2) : Math.round(value).toLocaleString("en")} ${unit}`;
}
