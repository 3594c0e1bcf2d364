import { lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Name of the file in which a forum says how its datasets are judged. */
const configName = "igf.config.json";

/** Finds the configuration that is nearest to a folder: in it, or above it; or else from the working directory upwards. */
export function findConfig(folder: string | null): string | null {
  return (folder === null ? null : upwards(resolve(folder))) ?? upwards(process.cwd());
}

function upwards(folder: string): string | null {
  const path = join(folder, configName);
  if (isThere(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : upwards(above);
}

/** A link is there, wherever it leads: to pass over a broken one would judge without what the forum says. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
