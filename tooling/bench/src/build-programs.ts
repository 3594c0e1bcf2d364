import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { writeAjv } from "./contenders/write-ajv.js";

const folder = join(import.meta.dirname, "../dist");

/** Turns the programs that are measured into JavaScript that Node.js runs as it is, and returns the folder in which they are. */
export async function buildPrograms(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: ["parse-lines.ts", "judge-lines.ts", "judge-with-engine.ts", "run-twice.ts", "contenders/*.ts"].map((name) => join(import.meta.dirname, name)),
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  cpSync(join(import.meta.dirname, "report-peak.cjs"), join(folder, "report-peak.cjs"));
  writeAjv(join(folder, "contenders/ajv-message.cjs"));
  return folder;
}
