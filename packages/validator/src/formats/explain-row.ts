import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";
import { longestRow } from "./scan-rows.js";
import { rawCell, type ScannedRow } from "./scanned-row.js";

const malformed = { rule: "csv-is-well-formed", pointer: "" } as const;

/** Says what is wrong with how a row is written; `null` where its cells can be read. */
export function explainRow(row: ScannedRow, columns: number | null): Fault | null {
  if (row.fault) return explainFault(row, row.fault.kind, row.fault.offset);
  const nul = row.text.indexOf("\0");
  if (nul >= 0) return nulInRow(nul);
  return columns === null || row.cells === columns ? null : wrongLength(row, columns);
}

function explainFault(row: ScannedRow, kind: NonNullable<ScannedRow["fault"]>["kind"], offset: number): Fault {
  switch (kind) {
    case "too-long": {
      const found = `${row.length} characters`;
      const message = "The row is too long to be read. Perhaps a quotation mark in it is not closed.";
      return {
        rule: "documents-fit-into-memory",
        pointer: "",
        offset,
        message,
        found,
        expected: `at most ${longestRow}`,
        mend: "Shorten its cells, or close the quotation mark.",
      };
    }
    case "quote-not-closed":
      return {
        ...malformed,
        offset,
        message: "A quotation mark begins a cell here, and none ends it.",
        found: showText(row.text.slice(offset)),
        expected: 'a cell that ends with "',
        mend: "Put a quotation mark at the end of the cell, and write one inside of it twice.",
      };
    case "text-after-quote":
      return {
        ...malformed,
        offset,
        message: "More text follows after the quotation mark that ends a cell.",
        found: showText(row.text.slice(offset).replace(/[\r\n].*$/s, "")),
        expected: "a comma or the end of the row",
        mend: 'Write a quotation mark inside of a cell twice: "". If a cell before this one has lost the quotation mark at its end, put it there.',
      };
    case "quote-inside":
      return quoteInside(row, offset);
  }
}

function quoteInside(row: ScannedRow, offset: number): Fault {
  const cell = row.starts.filter((start) => start <= offset).length - 1;
  const isAfterSpace = row.text.slice(row.starts[cell], offset).trim() === "";
  return {
    ...malformed,
    offset,
    message: isAfterSpace
      ? "White space stands before the quotation mark that begins a cell."
      : "A quotation mark stands in a cell that does not begin with one.",
    found: showText(rawCell(row, cell)),
    expected: 'a cell in quotation marks, with "" for each inside of it',
    mend: isAfterSpace
      ? "Remove the white space between the comma and the quotation mark."
      : "Put the whole cell into quotation marks, and write the one inside of it twice.",
  };
}

function nulInRow(offset: number): Fault {
  return {
    ...malformed,
    offset,
    message: "A cell holds the NUL character (U+0000).",
    found: '"\\u0000"',
    expected: "text",
    mend: "Remove the character.",
  };
}

function wrongLength(row: ScannedRow, columns: number): Fault {
  const isShort = row.cells < columns;
  const found = `${row.cells} cell${row.cells === 1 ? "" : "s"}`;
  return {
    ...malformed,
    offset: isShort ? row.text.length : (row.starts[columns] ?? 0),
    message: `The row has ${found}, and the first row names ${columns} columns.`,
    found,
    expected: `${columns} cells`,
    mend: isShort
      ? "Add what is missing: an empty cell has its comma, too. Where the last cell goes on in the next row, put all of it into quotation marks."
      : "Put a cell that holds a comma into quotation marks, or remove what is too much.",
  };
}

/** A row in which nothing stands. */
export function emptyRow(): Fault {
  return {
    ...malformed,
    offset: 0,
    message: "The row has only empty cells.",
    found: "nothing",
    expected: "a record",
    mend: "Remove the row, and those like it that follow.",
  };
}

/** The first row once more: tables were put one below the other. */
export function namesAgain(names: readonly string[]): Fault {
  return {
    ...malformed,
    offset: 0,
    message: "The names of the columns stand here again.",
    found: showText(names.join(",")),
    expected: "a record",
    mend: "Remove the row.",
  };
}

/** A table that is to hold the header of a dataset, and has nothing below the names of its columns. */
export function noHeader(): Fault {
  return {
    ...malformed,
    offset: 0,
    message: "The header of the dataset has no row.",
    found: "nothing after the names of the columns",
    expected: "one row after the names of the columns",
    mend: "Write the title, the prefix and whatever else the columns ask for into one row below them.",
  };
}

export function secondHeader(): Fault {
  return {
    ...malformed,
    offset: 0,
    message: "The header of the dataset has a second row.",
    found: "another row",
    expected: "one row after the names of the columns",
    mend: "Keep one of them: it is the header of the whole dataset.",
  };
}

export function byteOrderMark(): Fault {
  return {
    rule: "no-byte-order-mark",
    pointer: "",
    offset: 0,
    message: "The file begins with a byte order mark (U+FEFF).",
    found: "U+FEFF",
    expected: "the names of the columns",
    mend: "Save the file as “UTF-8” without a byte order mark; where your spreadsheet program always writes one, `npx @igf/cli convert FILE NEW.csv` takes it away, and `convert FOLDER NEW --to csv` from all tables of a dataset.",
  };
}

/** Half of a character that is not written as JSON: only text that a program gives can hold it. */
export function halfInRow(text: string): Fault | null {
  const offset = /[\ud800-\udfff]/u.exec(text)?.index;
  if (offset === undefined) return null;
  const message = "A cell holds half of a character (a lone surrogate).";
  return { rule: "characters-are-whole", pointer: "", offset, message, found: showText(text.charAt(offset)), expected: "whole characters" };
}

export function emptyFile(): Fault {
  return {
    rule: "documents-are-not-empty",
    pointer: "",
    offset: 0,
    message: "The file is empty.",
    found: "nothing",
    expected: "the names of the columns, and a row for each record",
  };
}
