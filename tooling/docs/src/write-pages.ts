import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { adoptPage } from "./adopt-page.js";
import { describeCommands } from "./describe-commands.js";
import { describeLedger } from "./describe-ledger.js";
import { describePackages } from "./describe-packages.js";
import { describeRules } from "./describe-rules.js";
import { guides, landing, readmes } from "./pages.js";

/** What stands in a page where its Markdown says, for example, `<!-- rules -->`. */
const parts: Readonly<Record<string, () => string>> = { packages: describePackages, rules: describeRules, commands: describeCommands, ledger: describeLedger };

/** Writes the Markdown pages that TypeDoc reads. */
export function writePages(): void {
  mkdirSync(dirname(landing.generated), { recursive: true });
  for (const { file, generated, title } of guides) {
    const page = adoptPage(file);
    writeFileSync(generated, `---\ntitle: ${title ?? page.title}\n---\n\n${markVoices(fillIn(page.markdown))}`);
  }
  for (const { file, generated } of readmes) writeFileSync(generated, adoptPage(file).markdown);
  const { title, markdown } = adoptPage(landing.file);
  writeFileSync(landing.generated, `# ${title}\n${fillIn(markdown)}`);
}

function fillIn(markdown: string): string {
  return markdown.replaceAll(/^<!-- (\w+) -->$/gm, (comment, name: string) => parts[name]?.() ?? comment);
}

/** Lets the column "who speaks" of the codebook be seen at a glance. */
function markVoices(markdown: string): string {
  return markdown.replaceAll(/(?<=^\| `.+? \| )(source|publisher|structure)(?= \|)/gm, '<span class="badge badge-$1">$1</span>');
}
