import { relative } from "node:path";
import ts from "typescript";
import { root } from "../../tooling/docs/src/published-packages.js";
import type { CodeBlock } from "./code-block.js";
import { blocksIn } from "./list-markdown-blocks.js";

/** Lists the fenced blocks in the documentation comments of a source file: in `@example` and anywhere else. */
export function listDocExamples(source: ts.SourceFile): CodeBlock[] {
  const found = new Map<ts.JSDoc, CodeBlock[]>();
  const visit = (node: ts.Node) => {
    for (const doc of commentsOf(node)) if (!found.has(doc)) found.set(doc, blocksOf(doc, nameOf(node), source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()].flat();
}

function commentsOf(node: ts.Node): ts.JSDoc[] {
  return ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
}

function blocksOf(doc: ts.JSDoc, under: string, source: ts.SourceFile): CodeBlock[] {
  return [doc, ...(doc.tags ?? [])].flatMap((part) => {
    const markdown = ts.getTextOfJSDocComment(part.comment) ?? "";
    const first = source.getLineAndCharacterOfPosition(part.getStart(source)).line + 1;
    return blocksIn(markdown).map((block) => ({ ...block, under, file: relative(root, source.fileName), line: first + block.line }));
  });
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText()).join(", ");
  return (node as Partial<ts.NamedDeclaration>).name?.getText() ?? "module";
}
