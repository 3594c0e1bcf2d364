import type { Command } from "commander";
import { CannotRun } from "../cannot-run.js";
import { examples } from "../output/help-text.js";
import { readSourceTexts } from "../input/source-texts.js";
import { formatOption, type OutputFormat } from "../output/format-option.js";
import { printOutcome, printTotal } from "../output/print-outcome.js";
import { didYouMean } from "../suggest.js";
import { validateFile, type Outcome } from "../validation/validate-file.js";

interface Options {
  format: OutputFormat;
  sourceText: string[];
}

/** `igf validate FILE…`: checks dataset files. */
export function validate(program: Command): void {
  program
    .command("validate")
    .summary("check datasets, and say how to mend what is wrong")
    .description(
      "Checks datasets: that each file is sound JSON, that each record has the shape of its type, and that the records agree " +
        "with each other. Each finding says where it is, what is wrong and how to mend it.",
    )
    .argument("<file...>", "datasets, or single records, in JSON")
    .addOption(formatOption("pretty", "json"))
    .option("--source-text <ID=FILE>", "look quotes up in the text of the document with this ID; may be repeated", collect, [])
    .addHelpText(
      "after",
      `
Quotes from the documents of @igf/sources are looked up without being asked.
Exit status: 0 valid (warnings do not count), 1 not valid, 2 could not run.
${examples(
  ["validate our-messages.json", "one file"],
  ["validate our-messages.json --source-text our-report=report.txt", "also look its quotes up in the report"],
  ["validate messages/*.json --format json > findings.json", "several files, for another program"],
)}`,
    )
    .action(run);
}

const collect = (value: string, earlier: string[]) => [...earlier, value];

async function run(files: string[], { format, sourceText }: Options): Promise<void> {
  const texts = readSourceTexts(sourceText);
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const outcome = await validateFile(file, texts);
    outcomes.push(outcome);
    if (format === "pretty") printOutcome(outcome);
  }
  if (format === "json") console.log(JSON.stringify(toJson(outcomes), null, 2));
  else printTotal(outcomes);
  process.exitCode = exitStatus(outcomes);
  checkThatTextsAreQuoted(texts, outcomes);
}

function exitStatus(outcomes: readonly Outcome[]): number {
  if (outcomes.some((outcome) => "error" in outcome)) return 2;
  return outcomes.every((outcome) => "report" in outcome && outcome.report.valid) ? 0 : 1;
}

/** What `--format json` prints: one entry for each file, in the order of the call. */
function toJson(outcomes: readonly Outcome[]) {
  const files = outcomes.map((outcome) => {
    if ("error" in outcome) return outcome;
    const { file, report, quotesChecked, quotesNotChecked } = outcome;
    return { file, ...report, quotesChecked, quotesNotChecked };
  });
  return { valid: exitStatus(outcomes) === 0, files };
}

/** A text under an ID that no dataset quotes was meant for another: nothing was looked up in it. */
function checkThatTextsAreQuoted(texts: ReadonlyMap<string, string>, outcomes: readonly Outcome[]): void {
  const quoted = outcomes.flatMap((outcome) => ("error" in outcome ? [] : [...outcome.quotesChecked, ...outcome.quotesNotChecked]));
  const stray = [...texts.keys()].find((id) => !quoted.includes(id));
  if (stray === undefined || quoted.length === 0) return;
  throw new CannotRun(`No dataset quotes a document ${stray}.${didYouMean(stray, quoted)}`, "Write --source-text ID=FILE with the document's ID in the dataset.");
}
