import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as messages from "@igf/messages";
import { compareProcesses, printedTime } from "./compare-processes.js";
import type { Measurement } from "./measurement.js";
import type { Program } from "./run-program.js";

/**
 * Time to import `@igf/messages`, against a package that only parses the same records. Both lie in one node_modules
 * folder, as installed packages do, and the process measures itself, so that starting Node.js does not count.
 */
export async function measureImport(): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), "igf-bench-"));
  try {
    installMessages(folder);
    installBaseline(folder);
    const { first, second, ratio } = compareProcesses(importing("@igf/messages", folder), importing("baseline", folder), printedTime);
    return {
      title: "Import of @igf/messages, against JSON.parse of the same records",
      value: ratio,
      bar: 1.2,
      unit: "×",
      details: `${first.toFixed(2)} ms : ${second.toFixed(2)} ms`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importing(name: string, folder: string): Program {
  const script = `const start = performance.now(); await import("${name}"); console.log(performance.now() - start);`;
  return { args: ["--input-type=module", "--eval", script], folder };
}

function installMessages(folder: string): void {
  for (const name of ["messages", "schema"]) {
    const source = realpathSync(join(import.meta.dirname, "../../../packages", name));
    const target = join(folder, "node_modules/@igf", name);
    for (const part of ["package.json", "dist"]) cpSync(join(source, part), join(target, part), { recursive: true });
  }
}

/** The package that is compared with: one string literal with every record, and nothing else. */
function installBaseline(folder: string): void {
  const target = join(folder, "node_modules/baseline");
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "package.json"), JSON.stringify({ name: "baseline", type: "module", exports: "./index.js" }));
  writeFileSync(join(target, "index.js"), `export default JSON.parse(${JSON.stringify(JSON.stringify(recordsOf(messages)))});\n`);
}

/** What the root exports as records: lists of objects, and the dataset's own fields. */
function recordsOf(exported: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(exported).filter(([name, value]) => name === "dataset" || (Array.isArray(value) && typeof value[0] === "object")),
  );
}
