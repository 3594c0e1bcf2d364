import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listPublishedPackages } from "./published-packages.js";

/** Returns a table of the published packages as Markdown: what each is, and what it lets somebody import. */
export function describePackages(): string {
  const rows = listPublishedPackages().map(({ name, folder, entries }) => {
    const { description } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { description: string };
    const page = entries.size > 0 ? `./readme-of-${name.split("/")[1]}.md` : "./command-line.md";
    const subpaths = [...entries.keys()].filter(Boolean).map((subpath) => `\`${name}/${subpath}\``);
    const further = subpaths.length > 0 ? `<br>Further entries: ${subpaths.join(", ")}` : "";
    return `| [${name}](${page}) | ${description}${further} |`;
  });
  return ["| package | what it holds |", "| --- | --- |", ...rows].join("\n");
}
