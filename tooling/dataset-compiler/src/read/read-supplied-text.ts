import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Environment variable that names a folder with texts that may not be published, one `<id>.txt` each. */
export const suppliedTexts = "IGF_SOURCE_TEXTS";

/** Returns the bytes of a text that somebody supplied for this run, or `null`. */
export function readSuppliedText(id: string, folder = process.env[suppliedTexts]): Buffer | null {
  if (!folder) return null;
  const path = join(folder, `${id}.txt`);
  return existsSync(path) ? readFileSync(path) : null;
}
