import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { emitFields } from "./emit-fields.js";
import { emitValidators } from "./emit-validators.js";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Usage: write-validators FOLDER");
await mkdir(resolve(folder), { recursive: true });
for (const [name, { code, declaration }] of Object.entries(emitValidators())) {
  await writeFile(join(folder, `${name}.js`), code);
  await writeFile(join(folder, `${name}.d.ts`), declaration);
}
await writeFile(join(folder, "fields.ts"), emitFields());
