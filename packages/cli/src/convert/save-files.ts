import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { makeFolder } from "../output/make-folder.js";
import { printable } from "../output/printable.js";
import type { Content, Files } from "./content.js";
import { formatOf, type Format } from "./formats.js";

/** Writes files: CSV into a folder of its own, unless it is one file and is named as one. */
export function saveFiles(files: Files, output: string, format: Format): void {
  const texts = Object.values(files);
  const asOneFile = format !== "csv" || formatOf(output) === "csv";
  if (texts.length === 0) throw new CannotRun("There are no records to write.", "The names of the columns alone make no file.");
  if (asOneFile && texts.length !== 1) {
    throw new CannotRun(`These records make ${texts.length} CSV files: ${Object.keys(files).join(", ")}.`, `Name a folder for them, such as ${printable(output.replace(/\.csv$/i, ""))}.`);
  }
  try {
    if (asOneFile) save(output, texts[0]!);
    else for (const [name, text] of Object.entries(files)) save(join(output, name), text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun(`${printable(output)} cannot be written (${code}).`, "Name another place, where you may write.");
  }
}

function save(path: string, text: string): void {
  makeFolder(dirname(resolve(path)));
  writeFileSync(path, text, { flag: "wx" });
}

/** Whether a text looks as if it had been defused: then it was not restored. */
export function isDefused(content: Content): boolean {
  return /"'\s*[=+\-@＝＋－＠]/.test(JSON.stringify(content));
}
