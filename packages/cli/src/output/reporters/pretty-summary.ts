import type { Summary } from "@igf/validator";
import { countOf, countRecords, formatCount } from "../count.js";
import { printable } from "../printable.js";
import type { Terminal } from "../terminal.js";
import { fitInto, wrap, wrapBeside } from "../wrap.js";
import { countedOnly } from "./counted-only.js";
import type { FileOutcome } from "./reporter.js";

/** What became of one file: the findings that were only counted, the verdict, and what the file holds. */
export function prettySummary({ file, folder, textsAtHand = [] }: FileOutcome, summary: Summary, { paint, width }: Terminal): string {
  const { valid, type, title, records, errors, warnings, rulesWait, quotesChecked, quotesNotChecked } = summary;
  const verdict = valid ? paint(["green", "bold"], "✓ valid") : paint(["red", "bold"], "✗ not valid");
  const counts = countFindings(errors, warnings);
  const facts = [
    rulesWait && !valid ? "What could not be read, or has a wrong shape, may have more faults: mend it, and validate again." : "",
    [type, title && `“${printable(title)}”`].filter(Boolean).join(" "),
    countRecords(records),
    lacksHeader(summary) ? `References and positions not checked: that takes ${folder === undefined ? "the header of the dataset, a dataset.csv beside the tables or the first line of NDJSON" : `all tables of the dataset. Name their folder: ${printable(folder)}`}.` : "",
    ...quotesChecked.map((id) => `Quotes looked up in ${printable(id)}`),
    ...quotesNotChecked.map((id) => `Quotes not looked up in ${printable(id)}: ${textsAtHand.includes(id) ? "the text that was given is another one" : `give its text with --source-text ${printable(id)}=FILE`}`),
  ];
  const lines = facts.filter(Boolean).flatMap((fact) => wrap(fact, width - 2)).map((line) => paint("dim", `  ${line}`));
  const result = fitInto(width, verdict, `${printable(file)}${counts && `: ${counts}`}`);
  return [...moreOf(summary, width), ...result, ...lines, ""].join("\n");
}

/** These are records by themselves: of a dataset, they need not be. */
const alone = ["SourceDocument", "ConceptScheme", "Concept"];

/** Whether a file holds records of a dataset without saying which: what they name may stand in another file, or nowhere. */
function lacksHeader({ type, records }: Summary): boolean {
  return type === null && Object.keys(records).some((each) => !alone.includes(each));
}

/** `2 errors, 1 warning`; nothing where there is neither. */
export function countFindings(errors: number, warnings: number): string {
  return [errors && countOf(errors, "error"), warnings && countOf(warnings, "warning")].filter(Boolean).join(", ");
}

/** So many kinds of findings are named of which there are more than are shown. */
const mostKinds = 10;

/** The findings of which there are more than are shown: the most frequent kinds first. */
function moreOf(summary: Summary, width: number): string[] {
  const kinds = summary.repeats.toSorted((a, b) => b.times - a.times);
  const notes = kinds.slice(0, mostKinds).map(({ rule, message, times }) => `${formatCount(times)} more of ${rule}: ${message}`);
  const others = kinds.slice(mostKinds).reduce((sum, { times }) => sum + times, 0);
  if (others > 0) notes.push(`${formatCount(others)} more of other kinds.`);
  notes.push(...countedOnly(summary));
  return notes.length === 0 ? [] : [...notes.map((note) => wrapBeside("… and ", printable(note), width)), ""];
}
