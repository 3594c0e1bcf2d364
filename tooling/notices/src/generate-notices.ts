import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listBundledFiles } from "./list-bundled-files.js";
import { readLibrary, type Library } from "./read-library.js";
import { renderNotices } from "./render-notices.js";

export const noticesFileName = "THIRD-PARTY-NOTICES.md";

const packagesFolder = fileURLToPath(new URL("../../../packages/", import.meta.url));

/** Returns the folder of every package that is published. */
export async function listPackageFolders(): Promise<string[]> {
  const entries = await readdir(packagesFolder, { withFileTypes: true, recursive: false });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(packagesFolder, entry.name));
  const built = await Promise.all(folders.map((folder) => readFile(join(folder, "tsup.config.ts")).then(() => true, () => false)));
  return folders.filter((_, index) => built[index]).sort();
}

/** Returns what THIRD-PARTY-NOTICES.md of a package must say; `null` when nothing of others is bundled. */
export async function generateNotices(packageFolder: string): Promise<string | null> {
  const libraries = new Map<string, Library>();
  for (const file of await listBundledFiles(packageFolder)) {
    const library = await readLibrary(file);
    libraries.set(`${library.name} ${library.version}`, library);
  }
  if (libraries.size === 0) return null;
  const { name } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  return renderNotices(name, [...libraries.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
}
