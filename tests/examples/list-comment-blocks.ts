import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { root } from "../../tooling/docs/src/published-packages.js";
import type { CodeBlock } from "./code-block.js";
import { blocksIn } from "./list-markdown-blocks.js";

const files = globSync(["packages/*/src/**/*.ts", "packages/*/generated/**/*.ts"], { cwd: root, ignore: ["**/*.test.ts", "**/*.test-d.ts"] });

/** The fenced blocks in the documentation comments of the packages: in `@example` and anywhere else. */
export const commentBlocks: readonly CodeBlock[] = files.sort().flatMap(listCommentBlocks);

function listCommentBlocks(file: string): CodeBlock[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
  const found = new Map<ts.JSDoc, CodeBlock[]>();
  const visit = (node: ts.Node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (!found.has(comment)) found.set(comment, blocksOf(comment, nameOf(node), source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()].flat();
}

function blocksOf(comment: ts.JSDoc, under: string, source: ts.SourceFile): CodeBlock[] {
  return [comment, ...(comment.tags ?? [])].flatMap((part) => {
    const markdown = ts.getTextOfJSDocComment(part.comment) ?? "";
    const first = source.getLineAndCharacterOfPosition(part.getStart(source)).line + 1;
    return blocksIn(markdown).map((block) => ({ ...block, under, file: source.fileName, line: first + block.line }));
  });
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText()).join(", ");
  return (node as Partial<ts.NamedDeclaration>).name?.getText() ?? "module";
}
