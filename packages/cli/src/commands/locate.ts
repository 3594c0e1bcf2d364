import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { CannotRun } from "../cannot-run.js";
import { examples } from "../output/help-text.js";
import { readText } from "../input/read-text.js";
import { formatOption, type OutputFormat } from "../output/format-option.js";
import { printPlaces } from "../output/print-places.js";
import { findPlaces } from "../quotes/find-places.js";

/** `igf locate FILE QUOTE`: looks up where a quote stands in a source text. */
export function locate(program: Command): void {
  program
    .command("locate")
    .summary("find where a quote stands in a text, as ranges to paste")
    .description(
      "Finds where a quote stands in a source text, and prints the ranges that a record's `source` takes: positions in " +
        "Unicode code points, from 0, the end exclusive. White space and paired * and ** do not matter; every other character does.",
    )
    .argument("<file>", "the source text, in UTF-8, exactly as it is kept")
    .argument("<quote...>", "the words, in quotation marks; - reads them from standard input")
    .addOption(formatOption("pretty", "json"))
    .addHelpText(
      "after",
      examples(
        ["locate report.txt \"Ferries must stay affordable\"", "where the words stand"],
        ["locate report.txt -- \"- Ferries\"", "a quote that begins with a hyphen goes after --"],
        ["locate report.txt - < quote.txt", "a quote with awkward characters, from a file"],
      ),
    )
    .action(run);
}

async function run(file: string, words: string[], options: { format: OutputFormat }): Promise<void> {
  const { createHash } = await import("node:crypto");
  const quotes = await import("@igf/schema/quotes");
  const { bytes, text } = readText(file);
  const quote = readQuote(words);
  const result = {
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    length: [...text].length,
    quote,
    ...findPlaces(text, quote, quotes),
  };
  if (options.format === "json") console.log(JSON.stringify(result, null, 2));
  else printPlaces(result);
  process.exitCode = result.places.length > 0 ? 0 : 1;
}

function readQuote(words: string[]): string {
  const quote = (words.length === 1 && words[0] === "-" ? readFileSync(0, "utf8") : words.join(" ")).trim();
  if (quote !== "") return quote;
  throw new CannotRun("The quote is empty.", "Give the words to look for, in quotation marks.");
}
