import { CannotRun } from "../cannot-run.js";
import { listInputs } from "../input/list-inputs.js";
import { printable } from "../output/printable.js";
import type { FileOutcome } from "../output/reporters/reporter.js";
import { didYouMean, suggest } from "../suggest.js";
import type { Typed } from "./options.js";
import { readSettings } from "./read-settings.js";
import { openStandardOutput, type StandardOutput } from "./standard-output.js";
import { validateInputs } from "./validate-inputs.js";

// What the threads check with that look at parts of a file.
export { createPart } from "@igf/validator/engine";

/** `igf validate FILE…`: validates what was named, and sets the exit status. */
export async function validate(typed: Typed): Promise<void> {
  const out = openStandardOutput();
  if (!typed.values.watch) return validateOnce(typed, out);
  const { watch } = await import("./watch.js");
  return watch(typed, () => validateOnce(typed, out), out.clear);
}

async function validateOnce({ files, values }: Typed, out: StandardOutput): Promise<void> {
  const settings = await readSettings(values);
  const outcomes = await validateInputs(await listInputs(files, settings.inputFormat), settings, out);
  process.exitCode = exitStatus(outcomes);
  checkThatTextsAreOfDocuments(settings.sourceTexts, outcomes);
}

function exitStatus(outcomes: readonly FileOutcome[]): number {
  if (outcomes.some(({ error }) => error !== undefined)) return 2;
  return outcomes.every(({ summary }) => summary?.valid) ? 0 : 1;
}

/** A text under an ID that no dataset lists was meant for another: nothing was looked up in it. */
function checkThatTextsAreOfDocuments(texts: object, outcomes: readonly FileOutcome[]): void {
  const known = outcomes.flatMap(({ summary, documents = [] }) => [...(summary?.quotesChecked ?? []), ...(summary?.quotesNotChecked ?? []), ...documents]);
  const isStray = (id: string) => !known.includes(id);
  // What is wrong with a dataset may be its list of documents.
  if (outcomes.some(({ error, summary, documents = [] }) => error !== undefined || (documents.length === 0 && !summary?.valid))) return;
  const stray = Object.keys(texts).find(isStray);
  if (stray !== undefined) throw new CannotRun(`No dataset has a document ${printable(stray)}.${didYouMean(stray, known)}`, "Write --source-text ID=FILE with the document's ID in the dataset.");
  // A configuration may be there for other datasets as well.
  for (const { summary, textsGiven = [] } of outcomes) {
    const lacking = summary?.quotesNotChecked ?? [];
    const misspelt = textsGiven.find((id) => isStray(id) && suggest(id, lacking) !== null);
    if (misspelt !== undefined) throw new CannotRun(`The configuration gives a text of ${printable(misspelt)}, which no dataset has.${didYouMean(misspelt, lacking)}`, "Write the document's ID in the dataset.");
  }
}
