import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";

const require = createRequire(import.meta.url);
const same = [];

for (const entry of process.argv.slice(2)) {
  const written = JSON.parse(readFileSync(require.resolve(entry), "utf8"));
  const { default: imported } = await import(entry, { with: { type: "json" } });
  if (isDeepStrictEqual(imported, written) && isDeepStrictEqual(require(entry), written)) same.push(entry);
}

console.log(JSON.stringify(same));
