import type { Column, Table } from "@igf/schema/tables";
import { affordableNearest } from "../affordable-nearest.js";
import type { Fault } from "../fault.js";
import { letters, onlyWordIn } from "../nearest.js";
import { showText } from "../show-value.js";
import { formatCount, nameRecord } from "../words.js";
import { columnsOfDays, explainDays } from "./columns-of-days.js";
import { describeColumn } from "./describe-column.js";
import { askForColumns } from "./ask-for-columns.js";

/** The columns of a file, as they are read. */
export interface ReadColumns {
  /** The place of each column of the table in the file; not there where it is missing. */
  readonly places: ReadonlyMap<string, number>;
  readonly faults: readonly ColumnFault[];
  /** Whether the rows can be read: no column is missing that never is empty. */
  readonly areReadable: boolean;
}

/** A fault, and the column of the file that it is about; 0 also where it is about none. */
export interface ColumnFault {
  readonly column: number;
  readonly fault: Fault;
}

/** Says what is wrong with the first row: unknown columns, those that stand there twice, and missing ones. A misspelt one is taken for what was meant. */
export function explainColumns(names: readonly string[], table: Table): ReadColumns {
  const owner = nameOwner(table);
  const known = table.columns.map(({ name }) => name);
  const missing = new Map(table.columns.filter(({ name }) => !names.includes(name)).map((column) => [column.name, column]));
  const spellings = new Set(known.map(letters));
  const spelt = names.filter((name) => spellings.has(letters(name)));
  if (missing.size === known.length && spelt.length < Math.min(3, names.length))
    return { places: new Map(), areReadable: false, faults: [{ column: 0, fault: noNames(names, known, owner) }] };
  const places = new Map<string, number>();
  const seen = new Set<string>();
  const nearest = affordableNearest();
  const faults: ColumnFault[] = [];
  const respelt: Respelt[] = [];
  const strange: Pick<Respelt, "column" | "name">[] = [];
  const days = columnsOfDays(names, known, missing.values());
  if (days) {
    faults.push({ column: days.columns[0]!, fault: explainDays(days, names, known, owner) });
    missing.delete(days.lacked);
  }
  const named = countNamed(names);
  if (named < names.length) faults.push({ column: named, fault: nameless(names.length - named) });
  for (const [column, name] of names.slice(0, named).entries()) {
    if (days?.columns.includes(column)) continue;
    const left = [...missing.keys()];
    const replaced = seen.has(name) ? replacedBy(column, names, known) : null;
    const meant = replaced ?? (known.includes(name) ? name : (nearest(name, left) ?? onlyWithPart(name, left) ?? onlyWordIn(name, left)));
    if (seen.has(name) && name !== "") faults.push({ column, fault: standsTwice(name, replaced) });
    else if (meant !== null && meant !== name && letters(meant) === letters(name)) respelt.push({ column, name, meant });
    else if (meant === null) strange.push({ column, name });
    else if (meant !== name) faults.push({ column, fault: unknownColumn(name, meant, known, owner) });
    seen.add(name);
    if (meant === null || places.has(meant)) continue;
    places.set(meant, column);
    missing.delete(meant);
  }
  if (respelt.length > 1) faults.push({ column: respelt[0]!.column, fault: otherSpelling(respelt, owner) });
  else for (const { column, name, meant } of respelt) faults.push({ column, fault: unknownColumn(name, meant, known, owner) });
  missing.delete("extensions");
  // One strange column, and one that is missing, are one fault; whether they are the same, the author knows.
  const lacked = missing.size === 1 && strange.length === 1 ? [...missing.keys()][0]! : null;
  for (const { column, name } of strange) faults.push({ column, fault: unknownColumn(name, null, known, owner, lacked) });
  if (missing.size > 0 && lacked === null) faults.push({ column: 0, fault: missingColumns([...missing.values()]) });
  return { places, faults, areReadable: ![...missing.values()].some(isNeeded) };
}

/** A column whose name has the right letters, with other capitals, spaces or marks. */
interface Respelt {
  readonly column: number;
  readonly name: string;
  readonly meant: string;
}

/** The only column that has a name as one of its parts: `document` is `source.document`. */
function onlyWithPart(name: string, columns: readonly string[]): string | null {
  const [meant = null, ...others] = columns.filter((column) => column.includes(".") && column.split(".").map(letters).includes(letters(name)));
  return others.length === 0 ? meant : null;
}

/** A cell of every column but `type`, which the others tell, is needed to make a record of a row. */
function isNeeded({ name, required }: Column): boolean {
  return required && name !== "type";
}

function nameOwner({ type }: Table): string {
  return type === "DatasetHeader" || type === undefined ? "the header of a dataset" : nameRecord(type);
}

/** How many columns there are up to the last one with a name: spreadsheets export empty ones behind it. */
function countNamed(names: readonly string[]): number {
  let count = names.length;
  while (count > 0 && names[count - 1]!.trim() === "") count -= 1;
  return count;
}

function nameless(count: number): Fault {
  const [message, these] = count === 1 ? ["The last column has no name.", "the column"] : [`The last ${formatCount(count)} columns have no names.`, "these columns"];
  return {
    rule: "fields-are-known",
    pointer: "",
    message,
    found: "no name",
    expected: "a name for each column",
    mend: `Remove ${these}; put what stands there, if anything does, under \`extensions\`, in a namespace of your own.`,
  };
}

/** The column that is missing where another one stands for the second time, if the columns before have the usual order; `null` otherwise. */
function replacedBy(column: number, names: readonly string[], known: readonly string[]): string | null {
  const usual = known[column];
  const areInOrder = names.slice(0, column).every((name, index) => name === known[index]);
  return areInOrder && usual !== undefined && usual !== "extensions" && !names.includes(usual) ? usual : null;
}

/** @param replaced  The column that is missing there; `null` where that cannot be told. */
function standsTwice(name: string, replaced: string | null): Fault {
  const found = showText(name);
  const fault = { rule: "keys-are-unique", pointer: "", message: `The column ${found} stands twice in the first row.`, found, expected: "each column once" };
  return replaced === null ? fault : { ...fault, mend: `Rename the second one to ${showText(replaced)}, which is missing.`, didYouMean: replaced };
}

/** @param lacked  The missing column that it may be; `null` where there is none. */
function unknownColumn(name: string, meant: string | null, known: readonly string[], owner: string, lacked: string | null = null): Fault {
  const found = showText(name);
  const what = name.trim() === "" ? "A column has no name" : `${found} is not a column of ${owner}`;
  return {
    rule: "fields-are-known",
    pointer: "",
    message: `${what}${lacked === null ? "" : `, and ${showText(lacked)} is missing`}.`,
    found,
    expected: known.join(", "),
    mend: mendOfUnknown(meant, lacked),
    ...(meant !== null && { didYouMean: meant }),
  };
}

function mendOfUnknown(meant: string | null, lacked: string | null): string {
  if (meant !== null) return `Rename it to ${showText(meant)}.`;
  const removal = "emove the column, or put what it holds under `extensions`, in a namespace of your own.";
  return lacked === null ? `R${removal}` : `Rename it to ${showText(lacked)}, if that is what it holds; if not, add ${showText(lacked)}, and r${removal}`;
}

function otherSpelling(respelt: readonly Respelt[], owner: string): Fault {
  const meant = respelt.map((each) => each.meant).join(", ");
  return {
    rule: "fields-are-known",
    pointer: "",
    message: `${respelt.length} columns are not spelt as those of ${owner} are.`,
    found: respelt.map(({ name }) => showText(name)).join(", "),
    expected: meant,
    mend: `Write the names of these columns as ${meant}.`,
  };
}

function missingColumns(columns: readonly Column[]): Fault {
  const names = columns.map(({ name }) => showText(name)).join(", ");
  const consequence = columns.some(isNeeded) ? " The rows cannot be read without." : "";
  return {
    rule: "fields-are-present",
    pointer: "",
    message: columns.length === 1 ? `The column ${names} is missing.${consequence}` : `The columns ${names} are missing.${consequence}`,
    found: "nothing",
    expected: columns.map((column) => `${showText(column.name)}: ${describeColumn(column)}`).join(" "),
    mend: askForColumns(columns),
  };
}

function noNames(names: readonly string[], known: readonly string[], owner: string): Fault {
  const expected = known.join(",");
  return {
    rule: "fields-are-present",
    pointer: "",
    message: `The first row names no column of ${owner}.`,
    found: showText(names.join(",")),
    expected,
    mend: `Name the columns in the first row: ${expected}.`,
  };
}
