import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { repositoryUrl } from "@igf/schema";
import type { Link } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { guides, landing, readmes } from "./pages.js";
import { root } from "./published-packages.js";

/** Reads a Markdown file of the repository for the site: the title apart, and every link leading to a page of the site. */
export function adoptPage(file: string): { title: string; markdown: string } {
  const text = readFileSync(file, "utf8");
  const title = /^# (.+)\n/m.exec(text);
  if (!title) throw new Error(`${file} has no heading of the first level: the site would not know how to call it.`);
  return { title: title[1]!, markdown: relink(text.replace(title[0], ""), file) };
}

function relink(markdown: string, file: string): string {
  const links: Link[] = [];
  visit(fromMarkdown(markdown), "link", (link) => void links.push(link));
  let relinked = markdown;
  // From the last link to the first, so that the positions of the others stay right.
  for (const { url, children, position } of links.reverse()) {
    if (/^([a-z]+:|#)/.test(url)) continue;
    const label = markdown.slice(children[0]!.position!.start.offset, children.at(-1)!.position!.end.offset);
    const target = targetOf(url, file);
    relinked = relinked.slice(0, position!.start.offset) + (target ? `[${label}](${target})` : label) + relinked.slice(position!.end.offset);
  }
  return relinked;
}

/** Where a link of the repository leads on the site; undefined where the site has nothing to show. */
function targetOf(url: string, file: string): string | undefined {
  const [path, anchor] = url.split("#");
  const target = join(dirname(file), path!);
  const hash = anchor ? `#${anchor}` : "";
  const page = [...guides, ...readmes, landing].find((candidate) => candidate.file === target || candidate.file === join(target, "README.md"));
  if (page) return `./${basename(page.generated)}${hash}`;
  if (!existsSync(target)) throw new Error(`${file} links to ${url}, which does not exist.`);
  return repositoryUrl ? `${repositoryUrl}/tree/main/${relative(root, target)}${hash}` : undefined;
}
