import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { explainReading } from "./explain-reading.js";
import { formatOfName } from "./input-format.js";
import type { Unread } from "./input.js";

// They end as data does, and are about data, or about a program.
const notData = /^(?:igf\.config|package|package-lock|datapackage|tsconfig.*)\.json$|\.schema\.json$/;

/**
 * Lists the files in a folder and the folders below it that are named as data.
 * Leaves out what is hidden, and node_modules. Does not go where links lead, which may be round in a circle. A folder that may not
 * be read is listed with the reason.
 */
export function listFolder(folder: string): (string | Unread)[] {
  const entries = read(folder);
  if ("error" in entries) return [entries];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(path);
    return isData(entry.name) && isFile(entry, path) ? [path] : [];
  });
}

function read(folder: string): Dirent[] | Unread {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith(".") && name !== "node_modules");
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { file: folder, error: explainReading(folder, error as NodeJS.ErrnoException).message };
  }
}

function isData(name: string): boolean {
  return formatOfName(name) !== null && !notData.test(name);
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
