import { appendFileSync, writeFileSync } from "node:fs";

// Runs as plain JavaScript in a process of its own: imports example-0.js, example-1.js … and writes for each, on a line
// of its own, the fault that it ended with, or null.
const faults = new URL("faults.ndjson", import.meta.url);
writeFileSync(faults, "");
for (let index = 0; index < Number(process.argv[2]); index += 1) {
  appendFileSync(faults, `${JSON.stringify(await faultOf(`./example-${index}.js`))}\n`);
}

async function faultOf(example: string): Promise<string | null> {
  try {
    await import(example);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : `${error}`;
  }
}
