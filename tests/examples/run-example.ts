import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isCommonJs, type CodeBlock } from "./code-block.js";
import { instrument } from "./instrument.js";

/** Below the workspace "tests", so that an example finds the built packages where an application finds installed ones. */
export const examplesFolder = join(import.meta.dirname, "../node_modules/.examples");

/**
 * Runs an example in a process of its own and compares every result that it shows. Returns how many it compared.
 * Throws an error that shows both where a result differs, or what the example itself printed when it broke.
 */
export function runExample(block: CodeBlock): number {
  const { code, results } = instrument(block.code);
  writeComparison();
  const file = join(examplesFolder, `${process.pid}.js`);
  writeFileSync(file, `import { example as __example } from "./compare-result.js"; ${requireFor(block)}${transpile(code)}`);
  const { status, stderr, error } = spawnSync(process.execPath, [file], { encoding: "utf8", timeout: 20_000 });
  if (status !== 0) throw new Error(/^Error: ([^]*?)\n {4}at /m.exec(stderr)?.[1] ?? `${stderr}${error ?? ""}`);
  return results;
}

/** Puts what compares results beside the example, as JavaScript that plain Node.js runs. */
function writeComparison(): void {
  mkdirSync(examplesFolder, { recursive: true });
  writeFileSync(join(examplesFolder, "package.json"), JSON.stringify({ type: "module" }));
  for (const name of ["compare-result", "fits"]) {
    writeFileSync(join(examplesFolder, `${name}.js`), transpile(readFileSync(join(import.meta.dirname, `${name}.ts`), "utf8")));
  }
}

/** Comparing awaits, which only a module can: an example in CommonJS gets the `require` that it would have had. */
function requireFor(block: CodeBlock): string {
  return isCommonJs(block) ? `import { createRequire } from "node:module"; const require = createRequire(import.meta.url); ` : "";
}

function transpile(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}
