import { dirname, join } from "node:path";
import { listPublishedPackages, root } from "./published-packages.js";

/** A Markdown page of the site. */
export interface Page {
  /** The file of the repository that holds it. */
  readonly file: string;
  /** The file that TypeDoc reads: the same, made fit for the site. */
  readonly generated: string;
  /** Its title, where that is not its first heading. */
  readonly title?: string;
  /** What the site adds below it. */
  readonly appendix?: string;
}

/** The page on which the site opens. */
export const landing = ours("index");

/** The pages beside those of the packages, in the order of the site. */
export const guides: readonly Page[] = [
  ours("publish-your-own"),
  ours("check-and-cite"),
  ours("use-the-files"),
  theirs("packages/schema/CODEBOOK.md", "codebook"),
  ours("rules"),
  { ...theirs("packages/cli/README.md", "command-line"), title: "Command line", appendix: "## Help\n\n<!-- commands -->\n" },
  ours("quotes"),
  ours("ledger"),
  { ...theirs("README.md", "about"), title: "About this project" },
  theirs("CONTRIBUTING.md", "contributing"),
];

/** The README of each package that has exports: the head of its page. */
export const readmes: readonly Page[] = listPublishedPackages()
  .filter(({ entries }) => entries.size > 0)
  .map(({ folder, name }) => ({ file: join(folder, "README.md"), generated: generatedFile(`readme-of-${name.split("/")[1]}`) }));

function ours(name: string): Page {
  return theirs(`tooling/docs/content/${name}.md`, name);
}

function theirs(path: string, name: string): Page {
  return { file: join(root, path), generated: generatedFile(name) };
}

function generatedFile(name: string): string {
  return join(root, "tooling/docs/generated", `${name}.md`);
}

/** The folder for the pages of the rules. */
export const rulePages = join(dirname(landing.generated), "rules");
