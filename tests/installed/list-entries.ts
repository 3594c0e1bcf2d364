import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import type { PublishedPackage } from "@igf/registry";
import { readManifest } from "./tarballs/read-manifest.js";

/** What a package offers by name. */
export interface Entry {
  /** As it is imported, e.g. "@igf/schema/quotes". */
  name: string;
  /** Where it leads, e.g. "dist/quotes.js". */
  file: string;
}

type Target = string | { [condition: string]: Target };

/** Lists what a package offers: each key of its exports, a pattern once for each file that it covers. */
export function listEntries({ contents }: PublishedPackage): Entry[] {
  const { name, exports = {} } = readManifest(contents);
  return Object.entries(exports as Record<string, Target>).flatMap(([key, target]) =>
    expand({ name: `${name}${key.slice(1)}`, file: fileFor(target).slice(2) }, contents),
  );
}

/** Whether an entry is code, which import and require can run. */
export function isCode({ file }: Entry): boolean {
  return [".js", ".cjs", ".mjs"].includes(extname(file));
}

/** Whether a package is a program alone: it is run, and there is nothing in it to import. */
export function isProgram(published: PublishedPackage): boolean {
  return !listEntries(published).some(isCode);
}

function fileFor(target: Target): string {
  if (typeof target === "string") return target;
  const next = target.import ?? target.default;
  if (next === undefined) throw new Error(`An export has neither "import" nor "default": ${JSON.stringify(target)}`);
  return fileFor(next);
}

function expand({ name, file }: Entry, contents: string): Entry[] {
  const [before, after] = file.split("*");
  if (before === undefined || after === undefined) return [{ name, file }];
  return readdirSync(join(contents, before))
    .filter((found) => found.endsWith(after))
    .map((found) => ({ name: name.replace("*", found.slice(0, found.length - after.length)), file: before + found }));
}
