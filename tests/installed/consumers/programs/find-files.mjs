import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { resolve } = createRequire(import.meta.url);

/** Whether the file of an entry is found both from an ES module and from CommonJS. */
const isFound = (entry) => existsSync(fileURLToPath(import.meta.resolve(entry))) && existsSync(resolve(entry));

console.log(JSON.stringify(process.argv.slice(2).filter(isFound)));
