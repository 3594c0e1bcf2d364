import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compileMatcher } from "./compile-matcher.js";
import { emitFields } from "./emit-fields.js";
import { emitLines } from "./emit-lines.js";
import { emitSchemas } from "./emit-schemas.js";
import { emitAccept } from "./emit-accept.js";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Usage: write-validators FOLDER");
const accept = emitAccept();
const files = { "accept.js": accept.code, "accept.d.ts": accept.declaration, "schemas.ts": emitSchemas(), "fields.ts": emitFields(), "lines.ts": emitLines(), "match-line.ts": await compileMatcher() };
await mkdir(resolve(folder), { recursive: true });
for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
