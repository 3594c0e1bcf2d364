import { runs } from "./compare-processes.js";
import type { Measurement } from "./measurement.js";

/** Prints each value beside its bar. */
export function printMeasurements(measurements: readonly Measurement[]): void {
  const rows = measurements.map(({ title, value, bar, unit, details }) => [title, show(value, unit), show(bar, unit), value <= bar ? "kept" : "MISSED", details]);
  const table = [["", "measured", "bar", "", `medians of ${runs} fresh processes each, run in turn`], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table) console.log(row.map((cell, column) => pad(cell, widths[column]!, column)).join("  ").trimEnd());
}

/** The two columns of figures stand to the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}

function show(value: number, unit: Measurement["unit"]): string {
  return `${unit === "×" ? value.toFixed(2) : value} ${unit}`;
}
