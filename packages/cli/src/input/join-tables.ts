import { dirname } from "node:path";
import type { Input } from "./input.js";
import type { Listed } from "./list-inputs.js";
import { tableOf } from "./table-of.js";

/**
 * Puts the files of each dataset in CSV together, in the place of the first of them: those beside a `dataset.csv` that was named,
 * too. That comes first in it, and then its source documents; the others may come in any order.
 */
export async function joinTables(listed: readonly Listed[]): Promise<Listed[]> {
  const joined = new Map<Listed, Listed | null>();
  for (const header of listed.filter((entry) => isTable(entry) && tableOf(entry.path!) === "dataset")) {
    const { path } = header as Input;
    const folder = dirname(path!);
    const beside = listed.filter((entry): entry is Input => isTable(entry) && dirname(entry.path!) === folder);
    // A second file of a name is most probably the first one, packed.
    const byName = new Map([...beside].reverse().map((entry) => [tableOf(entry.path!), entry]));
    const tables = [...new Set(beside.map((entry) => byName.get(tableOf(entry.path!))!))].sort((a, b) => rankOf(a) - rankOf(b));
    if (tables[0] !== header) continue;
    // What tables there are is read from the schemas, which few calls need.
    const { refuseTables } = await import("./refuse-tables.js");
    const refused = refuseTables(folder, tables.map(({ name }) => name));
    // A header by itself is a file like any other.
    if (tables.length < 2 && refused === null) continue;
    const first = listed.find((entry) => tables.includes(entry as Input))!;
    for (const table of tables) joined.set(table, null);
    joined.set(first, refused ?? { ...(header as Input), name: folder, size: tables.reduce((sum, { size }) => sum + size, 0), tables });
  }
  return listed.flatMap((entry) => (joined.has(entry) ? (joined.get(entry) ?? []) : [entry]));
}

function isTable(entry: Listed): entry is Input {
  return "name" in entry && entry.format === "csv" && entry.path !== null && !entry.isPipe;
}

const firstTables = ["dataset", "sources"];

function rankOf(table: Input): number {
  const rank = firstTables.indexOf(tableOf(table.path!));
  return rank < 0 ? firstTables.length : rank;
}
