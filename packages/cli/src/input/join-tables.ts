import { basename, dirname } from "node:path";
import type { Input } from "./input.js";
import type { Listed } from "./list-inputs.js";

/**
 * Puts the files of each dataset in CSV together, in the place of the first of them: those beside a `dataset.csv` that was named,
 * too. That comes first in it, and then its source documents; the others may come in any order.
 */
export async function joinTables(listed: readonly Listed[]): Promise<Listed[]> {
  const joined = new Map<Listed, Listed | null>();
  for (const header of listed.filter((entry) => isTable(entry) && tableOf(entry) === "dataset")) {
    const { path } = header as Input;
    const folder = dirname(path!);
    const beside = listed.filter((entry): entry is Input => isTable(entry) && dirname(entry.path!) === folder);
    // A second file of a name is most probably the first one, packed.
    const tables = beside.filter((entry, index) => beside.findIndex((each) => tableOf(each) === tableOf(entry)) === index).sort((a, b) => rankOf(a) - rankOf(b));
    if (tables.length < 2 || tables[0] !== header) continue;
    const first = listed.find((entry) => tables.includes(entry as Input))!;
    for (const table of tables) joined.set(table, null);
    // What tables there are is read from the schemas, which few calls need.
    const { findStrayTable } = await import("./find-stray-table.js");
    const stray = findStrayTable(tables.map((entry) => ({ file: entry.name, table: tableOf(entry) })));
    joined.set(first, stray ?? { ...(header as Input), name: folder, size: tables.reduce((sum, { size }) => sum + size, 0), tables });
  }
  return listed.flatMap((entry) => (joined.has(entry) ? (joined.get(entry) ?? []) : [entry]));
}

function isTable(entry: Listed): entry is Input {
  return "name" in entry && entry.format === "csv" && entry.path !== null && !entry.isPipe;
}

/** The name of a table, such as `messages` for `data/messages.csv.gz`. */
function tableOf({ path }: Pick<Input, "path">): string {
  return basename(path!).toLowerCase().replace(/\.gz$/, "").replace(/\.csv$/, "");
}

const firstTables = ["dataset", "sources"];

function rankOf(table: Input): number {
  const rank = firstTables.indexOf(tableOf(table));
  return rank < 0 ? firstTables.length : rank;
}
