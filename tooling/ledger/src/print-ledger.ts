import type { Ledger } from "./build-ledger.js";
import { categories, type Account, type Category } from "./types.js";

/** How the categories are called in tables. */
export const titles: Readonly<Record<Category, string>> = {
  records: "in records",
  aroundFacts: "around facts",
  structure: "structure",
  narrative: "narrative",
  unaccounted: "unaccounted",
};

/** The rows of the table of characters, or of sentences: the head, a row for each document, and the sum. */
export function tableOf(accounts: readonly Account[], unit: "characters" | "sentences"): string[][] {
  const counts = accounts.map(({ layout, characters, sentenceCounts }) => {
    const numbers = unit === "characters" ? characters : sentenceCounts;
    const cells = categories.map((category) => numbers[category]);
    return { document: layout.document, cells: [cells.reduce((sum, cell) => sum + cell, 0), ...cells] };
  });
  const sums = counts[0]!.cells.map((_, column) => counts.reduce((sum, { cells }) => sum + cells[column]!, 0));
  const rows = [...counts, { document: "all", cells: sums }].map(({ document, cells }) => [document, ...cells.map((cell) => cell.toLocaleString("en"))]);
  return [["document", unit, ...categories.map((category) => titles[category])], ...rows];
}

/** The ledger as it is printed in a terminal: both tables, what could not be rechecked, and each problem. */
export function printLedger({ accounts, problems }: Ledger): string {
  const notes = accounts.filter(({ layout }) => layout.notRechecked > 0).map(noteOf);
  const found = problems.map(({ document, what, mend }) => `${document}\n  ${what}\n  ${mend}`);
  const end = problems.length === 0 ? "Everything is accounted for." : `${problems.length} ${problems.length === 1 ? "thing keeps" : "things keep"} the ledger from being complete.`;
  return [align(tableOf(accounts, "characters")), align(tableOf(accounts, "sentences")), ...notes, ...found, end].join("\n\n");
}

function noteOf({ layout: { document, notRechecked } }: Account): string {
  return `Note: the text of ${document} may not be published; ${notRechecked} of its sentences were not rechecked. Set IGF_SOURCE_TEXTS to a folder that holds ${document}.txt to compare them.`;
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  ")).join("\n");
}
