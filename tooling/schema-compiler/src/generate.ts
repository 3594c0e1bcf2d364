import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codebookFileName, emitCodebook } from "./emit-codebook.js";
import { emitInterfaces } from "./emit-interfaces.js";
import { emitJsonSchemas } from "./emit-json-schemas.js";
import { schemaFileName, type TypeName } from "../../../packages/schema/src/types.js";

export const schemaPackage = fileURLToPath(new URL("../../../packages/schema/", import.meta.url));

/** Returns every committed file that is generated from the definitions: path in packages/schema → content. */
export async function generateFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [type, schema] of Object.entries(emitJsonSchemas())) {
    files.set(`json-schema/${schemaFileName(type as TypeName)}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  files.set("src/generated/records.ts", await emitInterfaces());
  files.set(codebookFileName, emitCodebook());
  return files;
}

/** Returns what differs between the generated files and those on disk, a sentence each; empty when nothing does. */
export async function findDrift(): Promise<string[]> {
  const files = await generateFiles();
  const drift: string[] = [];
  for (const [path, content] of files) {
    const committed = await readFile(join(schemaPackage, path), "utf8").catch(() => null);
    if (committed === null) drift.push(`packages/schema/${path} is missing.`);
    else if (committed !== content) drift.push(`packages/schema/${path} differs from what the definitions generate.`);
  }
  for (const name of await readdir(join(schemaPackage, "json-schema"))) {
    if (!files.has(`json-schema/${name}`)) drift.push(`packages/schema/json-schema/${name} has no definition any more.`);
  }
  return drift;
}

async function writeFiles(): Promise<void> {
  await rm(join(schemaPackage, "json-schema"), { recursive: true, force: true });
  for (const [path, content] of await generateFiles()) {
    await mkdir(dirname(join(schemaPackage, path)), { recursive: true });
    await writeFile(join(schemaPackage, path), content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFiles();
