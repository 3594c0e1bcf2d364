import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The fields of a package.json that a release looks at. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  publishConfig?: object;
  [field: string]: unknown;
}

/** A package that is published, and the folder in which it stands. */
export interface Package {
  folder: string;
  manifest: Manifest;
}

/** Reads the manifest of every package in `tree`/packages that is published, in the order of the folders' names. */
export async function readManifests(tree: string): Promise<Package[]> {
  const entries = await readdir(join(tree, "packages"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(tree, "packages", entry.name)).sort();
  const packages = await Promise.all(folders.map(async (folder) => ({ folder, manifest: await readManifest(folder) })));
  return packages.filter((entry): entry is Package => entry.manifest !== null && entry.manifest.private !== true);
}

/** `null` in a folder that has no package.json: what another branch left behind. */
async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
