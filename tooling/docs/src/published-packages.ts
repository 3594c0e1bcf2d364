import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "../../..");

/** A published package of this repository. */
export interface PublishedPackage {
  /** Name in the registry, e.g. `@igf/schema`. */
  readonly name: string;
  readonly folder: string;
  /** Source file of each subpath that is code: `""` for the root, else e.g. `quotes`. */
  readonly entries: ReadonlyMap<string, string>;
}

interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, unknown>;
}

/** Lists the published packages, with every entry that their `exports` offer to an `import`. */
export function listPublishedPackages(): PublishedPackage[] {
  const packages = join(root, "packages");
  return readdirSync(packages)
    .map((name) => join(packages, name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, entries: listEntries(folder, manifest) }));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function listEntries(folder: string, { exports = {} }: Manifest): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [subpath, target] of Object.entries(exports)) {
    const built = importedFile(target);
    const stem = /^\.\/dist\/(.+)\.js$/.exec(built ?? "")?.[1];
    if (stem) entries.set(subpath.replace(/^\.\/?/, ""), join(folder, "src", `${stem}.ts`));
  }
  return entries;
}

/** The file that `import` gets: conditions may be nested. */
function importedFile(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  if (typeof target !== "object" || target === null) return undefined;
  const conditions = target as Record<string, unknown>;
  return importedFile(conditions.import ?? conditions.default);
}
