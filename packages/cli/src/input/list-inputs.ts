import { readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { explainKind } from "./explain-kind.js";
import { explainDevice, explainReading } from "./explain-reading.js";
import { formatOfName, isCompressed, knownEndings, type InputFormat } from "./input-format.js";
import { standardInput, type Input, type Unread } from "./input.js";
import { joinTables } from "./join-tables.js";
import { listFolder } from "./list-folder.js";

/** What a call names, in its order: what can be read, and what cannot, with the reason. */
export type Listed = Input | Unread;

const canStandForNames = /[*?[\]{}]/;

/**
 * Finds what the words of a call name: files, folders with all the datasets in them, patterns, standard input. Each file is listed
 * once, whatever names it is given; the files of a dataset in CSV are listed as one.
 */
export async function listInputs(words: readonly string[], given: InputFormat | null): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const word of words) {
    for (const path of await attempt(word, () => pathsOf(word))) {
      if (typeof path !== "string") listed.push(path);
      else listed.push(...(await attempt(path, () => [inputOf(path, given)])));
    }
  }
  return await joinTables(once(listed));
}

/** What keeps one file from being read does not keep the others. */
async function attempt<Entry>(name: string, list: () => Entry[] | Promise<Entry[]>): Promise<(Entry | Unread)[]> {
  try {
    return await list();
  } catch (error) {
    if (error instanceof CannotRun) return [{ file: name, error: error.message }];
    throw error;
  }
}

async function pathsOf(word: string): Promise<(string | Unread)[]> {
  if (word === standardInput) return [word];
  if (!isThere(word) && canStandForNames.test(word)) return matching(word);
  if (!statOf(word).isDirectory()) return [word];
  const paths = listFolder(word);
  if (paths.length > 0) return paths;
  const [kind] = readdirSync(word).map((name) => explainKind(name, printable(join(word, name)))).filter((error) => error !== null);
  throw kind ?? new CannotRun(`${printable(word)} holds no file whose name ends as that of a dataset.`, `Name a folder with files that end in ${endings}.`);
}

async function matching(pattern: string): Promise<string[]> {
  // A library that few calls need: it is a file of its own in the built program.
  const { expandPattern } = await import("./expand-pattern.js");
  const paths = expandPattern(pattern);
  if (paths.length > 0) return paths;
  throw new CannotRun(`No file matches ${printable(pattern)}.`, "Check the pattern and the folder.");
}

/** A file is taken for what its name says; a pipe has no name, and its first bytes have to tell. */
function inputOf(path: string, given: InputFormat | null): Input {
  if (path === standardInput) return { name: path, path: null, isPipe: true, format: given, isCompressed: false, size: 0 };
  const stats = statOf(path);
  const [isPipe, format] = [stats.isFIFO(), given ?? formatOfName(path)];
  if (!isPipe && !stats.isFile()) throw explainDevice(path, "Name a file, or - for standard input.");
  if (isPipe || format !== null) return { name: path, path, isPipe, format, isCompressed: isCompressed(path), size: stats.size };
  throw explainKind(path, printable(path)) ?? new CannotRun(
    `The name of ${printable(path)} does not say which format it has.`,
    `Say it with --input-format, or rename the file so that it ends in ${endings}.`,
  );
}

const endings = `${knownEndings.join(", ")} or one of these and .gz`;

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw explainReading(path, error as NodeJS.ErrnoException);
  }
}

/** Leaves out what was named before, under whatever name. */
function once(listed: readonly Listed[]): Listed[] {
  const seen = new Set<string>();
  return listed.filter((entry) => {
    if ("error" in entry) return true;
    const place = entry.path === null ? standardInput : realPathOf(entry.path);
    return !seen.has(place) && seen.add(place);
  });
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
