import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of this package, wherever in it the code has been bundled. */
export function versionOf(folder = import.meta.dirname): string {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version : versionOf(join(folder, ".."));
}
