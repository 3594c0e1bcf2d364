import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import GithubSlugger from "github-slugger";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { root } from "../../tooling/docs/src/published-packages.js";
import { placeOf } from "./code-block.js";
import { commentBlocks } from "./list-comment-blocks.js";
import { listMarkdownBlocks } from "./list-markdown-blocks.js";
import { markdownFiles } from "./markdown-files.js";

/** The languages of the blocks in Markdown that the tests of this folder run or check. */
const tested = ["ts", "js", "sh", "bash", "json", "ndjson"];

const blocks = markdownFiles.flatMap((file) => {
  const inFile = listMarkdownBlocks(file);
  return inFile.map((block, index) => [placeOf(block), block, inFile[index - 1]] as const);
});

test("the comments of the packages have no block in another language", () => {
  const others = commentBlocks.filter(({ language }) => !["ts", "js", "json"].includes(language));
  expect(others.map(placeOf)).toEqual([]);
});

test.each(blocks)("%s is in a language that is tested", (_, { language, code }, before) => {
  if (language !== "text") return expect(tested).toContain(language);
  const isOutput = ["sh", "bash"].includes(before?.language ?? "");
  const missing = isOutput ? [] : foldersOf(code).filter((folder) => !existsSync(join(root, folder)));
  expect(missing, "a block `text` shows what the commands before it print, or a tree of folders").toEqual([]);
});

const anchors = new Map<string, string[]>();

test.each(markdownFiles)("every link of %s inside the repository leads somewhere", (file) => {
  const inside = linksIn(file).filter((link) => !/^[a-z]+:/.test(link));
  const broken = [...new Set(inside)].filter((link) => !leadsSomewhere(file, link));
  expect(broken).toEqual([]);
});

function linksIn(file: string): string[] {
  const links: string[] = [];
  visit(parse(file), (node: Nodes) => void ((node.type === "link" || node.type === "definition") && links.push(node.url)));
  return links;
}

function leadsSomewhere(file: string, link: string): boolean {
  const [path, anchor] = decodeURIComponent(link).split("#");
  const target = path ? join(dirname(file), path) : file;
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(target).includes(anchor);
}

/** The anchors that a reader of the repository gets for the headings of a file. */
function anchorsOf(file: string): readonly string[] {
  const slugger = new GithubSlugger();
  const known = anchors.get(file) ?? [];
  if (known.length === 0) visit(parse(file), (node: Nodes) => void (node.type === "heading" && known.push(slugger.slug(toString(node)))));
  anchors.set(file, known);
  return known;
}

function parse(file: string) {
  return fromMarkdown(readFileSync(join(root, file), "utf8"));
}

/** The paths of an indented tree such as `packages/` with `  schema/   what it is` below it. */
function foldersOf(tree: string): string[] {
  const parents: string[] = [];
  return tree.split("\n").filter((line) => line.trim() !== "").map((line) => {
    const [, indent, name] = /^( *)(\S+)/.exec(line)!;
    parents.splice(indent!.length / 2);
    parents.push(name!);
    return join(...parents);
  });
}
