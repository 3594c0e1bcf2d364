import type { Command } from "commander";
import { CannotRun } from "../cannot-run.js";
import { examples } from "../output/help-text.js";
import { formatOption, type OutputFormat } from "../output/format-option.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";

/** `igf cite ID`: writes a citation of a message. */
export function cite(program: Command): void {
  program
    .command("cite")
    .summary("write a citation of a message")
    .description("Writes a citation of a message, with the draft status of its document: a readable reference, a BibTeX entry, or CSL-JSON for Zotero, pandoc and other programs.")
    .argument("<id>", "ID of a message, such as igf-2025-msg-018")
    .addOption(formatOption("text", "bibtex", "csl"))
    .addHelpText("after", examples(["cite igf-2025-msg-018", "a reference to read"], ["cite igf-2025-msg-018 --format bibtex >> references.bib", "an entry for BibTeX"]))
    .action(run);
}

async function run(id: string, { format }: { format: OutputFormat }): Promise<void> {
  const { isMessageId, messageIds } = await import("@igf/messages");
  if (!isMessageId(id)) {
    throw new CannotRun(`There is no message ${printable(id)}.${didYouMean(id, messageIds)}`, "`npx @igf/cli show igf-2025` says which messages there are.");
  }
  const { citeMessage } = await import("@igf/messages/cite");
  const { text, bibtex, csl } = citeMessage(id);
  console.log(format === "csl" ? JSON.stringify(csl, null, 2) : (format === "bibtex" ? bibtex : text).trimEnd());
}
