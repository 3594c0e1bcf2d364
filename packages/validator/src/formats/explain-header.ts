import type { Fault } from "../fault.js";
import { letters } from "../nearest.js";
import { showText } from "../show-value.js";
import { mendOfPage } from "../syntax/foreign-format.js";
import { nameContent, tablesOfTypes, type CsvContent } from "./tables-of-types.js";

const separators = new Map([
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "vertical lines"],
]);

/** Says what is wrong with a first row as a whole: it is no CSV with commas, or nobody can say what its columns are about. */
export function explainSeparator(text: string, names: readonly string[], isMarked: boolean): Fault | null {
  const [, separator] = /^[^;\t|]*?([;\t|])/.exec(names.length === 1 ? names[0]! : "") ?? [];
  if (separator === undefined) return null;
  return {
    rule: "csv-is-well-formed",
    pointer: "",
    offset: text.indexOf(separator),
    message: `The cells are separated by ${separators.get(separator)!}, not by commas${isMarked ? ", and a byte order mark stands before them" : ""}.`,
    found: showText(separator),
    expected: ",",
    mend: `Save it again as CSV in UTF-8${isMarked ? " without that mark" : ""}, with the comma as separator; where your spreadsheet program always takes another, \`npx @igf/cli convert FILE NEW.csv\` writes commas, and \`convert FOLDER NEW --to csv\` all tables of a dataset.`,
  };
}

/** A first row that begins like JSON, or like a page of a web site. */
export function explainForeign(text: string): Fault | null {
  const page = mendOfPage(text);
  if (page === null && !/^\s*[{[]/.test(text)) return null;
  return {
    rule: "csv-is-well-formed",
    pointer: "",
    offset: 0,
    message: `The file looks like ${page === null ? "JSON" : "HTML or XML"}, not like CSV.`,
    found: showText(text),
    expected: "the names of the columns",
    mend: page ?? "Call it .json, or .ndjson where each line is a record; or give `--input-format json` or `ndjson`.",
  };
}

/** A first row that tells a spreadsheet program what separates the cells. */
export function explainDirective(text: string): Fault | null {
  if (!/^"?sep=.?"?$/i.test(text)) return null;
  return {
    rule: "csv-is-well-formed",
    pointer: "",
    offset: 0,
    message: "The first row is meant for a spreadsheet program, and names no columns.",
    found: showText(text),
    expected: "the names of the columns",
    mend: "Remove the first row, and separate the cells by commas.",
  };
}

/** First rows that name no columns, before one that does: a title, or nothing. */
export function rowsAbove(cells: readonly string[], count: number): Fault {
  const title = cells.filter((cell) => cell.trim() !== "").join(",");
  return {
    rule: "csv-is-well-formed",
    pointer: "",
    offset: 0,
    message: title === "" ? "Empty rows stand above the row that names the columns." : "A title stands above the row that names the columns.",
    found: title === "" ? "nothing" : showText(title),
    expected: "the names of the columns",
    mend: count === 1 ? "Remove the first row." : `Remove the first ${count} rows.`,
  };
}

/** The names of all columns that there are. */
let columnNames: ReadonlySet<string> | null = null;
let spellings: ReadonlySet<string> | null = null;

/** Whether cells are names of columns: more of them than chance would have it, or all. A title may well have the letters of two. */
export function namesColumns(cells: readonly string[]): boolean {
  columnNames ??= new Set([...tablesOfTypes().values()].flatMap(({ columns }) => columns.map(({ name }) => name)));
  const known = cells.filter((cell) => columnNames!.has(cell));
  if (known.length >= Math.min(2, cells.length)) return true;
  spellings ??= new Set([...columnNames].map(letters));
  return cells.filter((cell) => spellings!.has(letters(cell))).length > 2;
}

/** A first row by which nobody can tell what the records are. */
export function unknownTable(names: readonly string[]): Fault {
  const namesSome = names.some((name) => namesColumns([name]));
  return {
    rule: "fields-are-present",
    pointer: "",
    offset: 0,
    message: namesSome ? "The columns do not tell of which type the records are." : "The first row names no column of any type of record.",
    found: showText(names.join(",")),
    expected: "the columns of one type of record, such as those of messages.csv",
    mend: "Name the columns in the first row after the fields of the records; `npx @igf/cli schema Message` prints those of a message.",
  };
}

/** A table of a dataset that holds what belongs into another one. */
export function anotherTable(file: string, expected: CsvContent, found: CsvContent): Fault {
  const name = file.split(/[/\\]/).at(-1)!;
  return {
    rule: "type-is-known",
    pointer: "",
    offset: 0,
    message: `The columns are those of ${nameContent(found)}, and ${name} is for ${nameContent(expected)}.`,
    found: `the columns of ${nameContent(found)}`,
    expected: `the columns of ${nameContent(expected)}`,
    mend: `Save the right table as ${name}; or rename this one, if ${nameContent(found)} is what it shall hold.`,
  };
}
