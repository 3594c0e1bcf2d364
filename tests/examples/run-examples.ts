import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isCommonJs, type CodeBlock } from "./code-block.js";
import { instrument } from "./instrument.js";

/** What became of an example. */
export interface Outcome {
  /** How many results it shows, all of them compared when there is no fault. */
  readonly results: number;
  /** What went wrong: a result that differs, or the error that the example ended with. */
  readonly fault: string | null;
}

/** Below the workspace "tests", so that an example finds the built packages where an application finds installed ones. */
export const examplesFolder = join(import.meta.dirname, "../node_modules/.examples");

/** Runs examples, each as a module of its own, and compares every result that they show. */
export function runExamples(blocks: readonly CodeBlock[]): Map<CodeBlock, Outcome> {
  mkdirSync(examplesFolder, { recursive: true });
  const folder = mkdtempSync(join(examplesFolder, "run-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    for (const name of ["compare-result", "fits", "import-each"]) {
      writeFileSync(join(folder, `${name}.js`), transpile(readFileSync(join(import.meta.dirname, `${name}.ts`), "utf8")));
    }
    const written = blocks.map((block, index) => write(block, join(folder, `example-${index}.js`)));
    const faults = importEach(folder, blocks.length);
    return new Map(blocks.map((block, index) => [block, written[index]!.fault ? written[index]! : { ...written[index]!, fault: faults[index] ?? null }]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes an example, instrumented; its fault is one that shows before it runs. */
function write(block: CodeBlock, file: string): Outcome {
  try {
    const { code, results } = instrument(block.code);
    writeFileSync(file, `import { example as __example } from "./compare-result.js"; ${requireFor(block)}${transpile(code)}`);
    return { results, fault: null };
  } catch (error) {
    writeFileSync(file, "");
    return { results: 0, fault: (error as Error).message };
  }
}

/** Comparing awaits, which only a module can: an example in CommonJS gets the `require` that it would have had. */
function requireFor(block: CodeBlock): string {
  return isCommonJs(block) ? `import { createRequire } from "node:module"; const require = createRequire(import.meta.url); ` : "";
}

/** Imports the examples one after the other in one process. One that ends the process is a fault of all that follow. */
function importEach(folder: string, count: number): (string | null)[] {
  const { stderr, error } = spawnSync(process.execPath, [join(folder, "import-each.js"), `${count}`], { encoding: "utf8", timeout: 60_000 });
  const lines = readFileSync(join(folder, "faults.ndjson"), "utf8").split("\n").filter(Boolean);
  const faults = lines.map((line) => JSON.parse(line) as string | null);
  const ended = `An example ended the process: ${stderr}${error ?? ""}`;
  return [...faults, ...Array<string>(count - faults.length).fill(ended)];
}

function transpile(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}
