import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rules } from "@igf/validator";
import { adoptPage } from "./adopt-page.js";
import { describeCommands } from "./describe-commands.js";
import { describeLedger } from "./describe-ledger.js";
import { describePackages } from "./describe-packages.js";
import { describeRule, describeRules } from "./describe-rules.js";
import { guides, landing, readmes, rulePages, type Page } from "./pages.js";

/** What stands in a page where its Markdown says, for example, `<!-- rules -->`. */
const parts: Readonly<Record<string, () => string>> = { packages: describePackages, rules: describeRules, commands: describeCommands, ledger: describeLedger };

/** Writes the Markdown pages that TypeDoc reads. */
export function writePages(): void {
  mkdirSync(rulePages, { recursive: true });
  guides.forEach(writeGuide);
  for (const { file, generated } of readmes) writeFileSync(generated, adoptPage(file).markdown);
  const { title, markdown } = adoptPage(landing.file);
  writeFileSync(landing.generated, `# ${title}\n${fillIn(markdown)}`);
}

function writeGuide({ file, generated, title, appendix = "" }: Page): void {
  const page = adoptPage(file);
  const children = page.markdown.includes("<!-- rules -->") ? writeRulePages(dirname(generated)) : [];
  writeDocument(generated, title ?? page.title, markVoices(fillIn(`${page.markdown}\n${appendix}`)), children);
}

/** A page for each rule, so that the search finds it by its name. Returns their files, seen from a folder. */
function writeRulePages(from: string): string[] {
  return rules.map((rule) => {
    const file = join(rulePages, `${rule.name}.md`);
    writeDocument(file, rule.name, describeRule(rule));
    return file.slice(from.length + 1);
  });
}

/** Writes a page with the front matter that TypeDoc reads: its title, and the pages below it. */
function writeDocument(file: string, title: string, markdown: string, children: readonly string[] = []): void {
  const list = children.length > 0 ? `children:\n${children.map((child) => `  - ./${child}\n`).join("")}` : "";
  writeFileSync(file, `---\ntitle: ${title}\n${list}---\n\n${markdown}`);
}

function fillIn(markdown: string): string {
  return markdown.replaceAll(/^<!-- (\w+) -->$/gm, (comment, name: string) => parts[name]?.() ?? comment);
}

/** Lets the column "who speaks" of the codebook be seen at a glance. */
function markVoices(markdown: string): string {
  return markdown.replaceAll(/(?<=^\| `.+? \| )(source|publisher|structure)(?= \|)/gm, '<span class="badge badge-$1">$1</span>');
}
