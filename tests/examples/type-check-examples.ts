import { join } from "node:path";
import ts from "typescript";
import { isCommonJs, type CodeBlock } from "./code-block.js";
import { examplesFolder } from "./run-examples.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  resolveJsonModule: true,
  allowJs: true,
  checkJs: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
};

/** Checks the types of all examples at once, against the built packages. Returns what is wrong with each. */
export function typeCheckExamples(blocks: readonly CodeBlock[]): Map<CodeBlock, string[]> {
  const files = new Map(blocks.map((block, index) => [join(examplesFolder, `${index}.${extensionOf(block)}`), block]));
  const program = ts.createProgram([...files.keys()], options, hostWith(files));
  return new Map([...files].map(([file, block]) => [block, faultsIn(program, file)]));
}

function extensionOf(block: CodeBlock): string {
  if (isCommonJs(block)) return "cjs";
  return block.language === "ts" ? "mts" : "mjs";
}

/** A compiler host that finds the examples in memory and everything else on the disk. */
function hostWith(files: ReadonlyMap<string, CodeBlock>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file)?.code ?? host.readFile(file),
    getSourceFile: (file, ...rest) => {
      const block = files.get(file);
      return block ? ts.createSourceFile(file, block.code, ...(rest.slice(0, 1) as [ts.ScriptTarget])) : host.getSourceFile(file, ...rest);
    },
  };
}

function faultsIn(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file)!;
  return ts.getPreEmitDiagnostics(program, source).map(({ start, messageText }) => {
    const { line } = source.getLineAndCharacterOfPosition(start ?? 0);
    return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
