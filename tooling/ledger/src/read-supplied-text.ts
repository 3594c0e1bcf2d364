import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceDocument } from "@igf/schema";

/** Environment variable that names a folder with texts that may not be published, one `<id>.txt` each. */
const suppliedTexts = "IGF_SOURCE_TEXTS";

/**
 * Returns the text that somebody supplied for a document whose text may not be published, or `null`.
 *
 * @throws Error where the text is not the one that the record of the document describes
 */
export function readSuppliedText({ id, sha256 }: Pick<SourceDocument, "id" | "sha256">, folder = process.env[suppliedTexts]): string | null {
  const file = folder ? join(folder, `${id}.txt`) : "";
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (createHash("sha256").update(bytes).digest("hex") === sha256) return bytes.toString("utf8");
  throw new Error(`${file} is not the text of ${id}: its hash is another one. Supply the file of which packages/sources/data/documents.yaml gives the hash, or none.`);
}
