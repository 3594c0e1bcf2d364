import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { root } from "../../tooling/docs/src/published-packages.js";
import type { CodeBlock } from "./code-block.js";

/** Lists the fenced blocks of a Markdown file of the repository, in order. */
export function listMarkdownBlocks(file: string): CodeBlock[] {
  return blocksIn(readFileSync(join(root, file), "utf8")).map((block) => ({ ...block, file }));
}

/** Lists the fenced blocks of a Markdown text; lines count from 1 in the text. */
export function blocksIn(markdown: string): Omit<CodeBlock, "file">[] {
  const blocks: Omit<CodeBlock, "file">[] = [];
  let under = "top";
  visit(fromMarkdown(markdown), (node: Nodes) => {
    if (node.type === "heading") under = toString(node);
    if (node.type === "code") blocks.push({ under, language: node.lang ?? "", code: node.value, line: node.position!.start.line + 1 });
  });
  return blocks;
}
