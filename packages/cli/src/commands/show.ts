import type { Command } from "commander";
import { CannotRun } from "../cannot-run.js";
import { cardOf } from "../cards/card-of.js";
import { loadCollection } from "../cards/collection.js";
import { entrancesOf } from "../cards/entrances.js";
import { examples } from "../output/help-text.js";
import { formatOption, type OutputFormat } from "../output/format-option.js";
import { printCard } from "../output/print-card.js";
import { printEntrances } from "../output/print-entrances.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";

/** `igf show [ID]`: shows what stands behind an ID. */
export function show(program: Command): void {
  program
    .command("show")
    .summary("show a message, figure, ask, concept or source by its ID")
    .description(
      "Shows what stands behind an ID of the shipped data: a message, theme, topic, event or the dataset of the Lillestrøm IGF Messages, " +
        "a consultation, ask, cluster or tension of the WSIS+20 consultations, an indicator or a figure of the statistics, a concept or concept scheme, a source document. Without an ID, lists where to begin.",
    )
    .argument("[id]", "such as igf-2025-msg-018, igf-2025-theme-1, igf-2025, sdg-16 or wsis-action-lines")
    .addOption(formatOption("pretty", "json"))
    .addHelpText(
      "after",
      examples(
        ["show igf-2025", "what the Lillestrøm IGF Messages hold"],
        ["show igf-2025-msg-018", "one message, with its theme, codes and place in the document"],
        ["show wsis20-cluster-permanent-igf", "who asks for the same, and how widely it is supported"],
        ["show igf-stat-sessions", "every figure of one indicator, with what it is in the words of its source"],
        ["show sdg-16 --format json", "one concept, as a record"],
      ),
    )
    .action(run);
}

async function run(id: string | undefined, { format }: { format: OutputFormat }): Promise<void> {
  const collection = await loadCollection();
  if (id === undefined) return printEntrances(entrancesOf(collection), format);
  const record = collection.byId.get(id);
  if (!record) throw new CannotRun(`There is no record ${printable(id)}.${didYouMean(id, [...collection.byId.keys()])}`, "`npx @igf/cli show` lists where to begin.");
  if (format === "json") console.log(JSON.stringify(record, null, 2));
  else printCard(cardOf(record, collection));
}
