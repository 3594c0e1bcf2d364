import { lstatSync, readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { suggest } from "../suggest.js";

/** Says why a file cannot be read, and what to do about it. */
export function explainReading(path: string, { code, message }: { code?: string | undefined; message?: string }): CannotRun {
  const name = printable(path);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      if (isLink(path)) return new CannotRun(`${name} is a link that leads nowhere.`, "Let the link name the file that is meant, or take it away.");
      if (hasOtherBytes(path)) return new CannotRun(`The name of ${name} is not UTF-8.`, "Rename the file: ASCII letters, digits and hyphens are read everywhere.");
      return new CannotRun(`There is no file ${name}.${hint(path)}`, "Check the name and the folder.");
    case "EISDIR":
      return new CannotRun(`${name} is a folder.`, `Name the files in it${exampleIn(path)}.`);
    case "EACCES":
    case "EPERM":
      return new CannotRun(`${name} may not be read.`, "Give yourself permission to read it, or copy it to a folder of your own.");
    case "ELOOP":
      return new CannotRun(`${name} is a link that leads back to itself.`, "Let the link name the file that is meant.");
    case "ENAMETOOLONG":
      return new CannotRun(`${name.slice(0, 80)}… is longer than the name of a file can be.`, "Check the name and the folder.");
    case "ERR_FS_FILE_TOO_LARGE":
      return new CannotRun(`${name} is larger than 2 GiB, more than can be read in one piece.`, "Split it into several datasets.");
    default:
      return new CannotRun(`${name} could not be read (${code ?? message}).`, "Check the disk, or copy the file to another place.");
  }
}

/** Says that a file is none: a device may have no end. */
export function explainDevice(path: string, mend: string): CannotRun {
  return new CannotRun(`${printable(path)} is a device, not a file.`, mend);
}

/** Bytes that are no UTF-8 are listed as U+FFFD, and under that name there is nothing. */
function hasOtherBytes(path: string): boolean {
  return basename(path).includes("\ufffd") && list(dirname(path)).includes(basename(path));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Suggests a file beside the one that is not there: by its name, or by its ending. What names have in common says nothing. */
function hint(path: string): string {
  const [files, ending] = [list(dirname(path)), extname(path)];
  const stem = basename(path, ending);
  const meant = suggest(stem, files.filter((file) => extname(file) === ending).map((file) => basename(file, ending)));
  const file = meant === null ? files.find((each) => basename(each, extname(each)) === stem) : meant + ending;
  if (file === undefined) return "";
  return ` Did you mean ${printable(basename(path) === path ? file : join(dirname(path), file))}?`;
}

function exampleIn(folder: string): string {
  const example = list(folder).find((file) => file.endsWith(".json"));
  return example === undefined ? "" : `, such as ${printable(join(folder, example))}`;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
  } catch {
    return [];
  }
}
