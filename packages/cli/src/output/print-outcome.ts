import type { Outcome, Validated } from "../validation/validate-file.js";
import { countOf, countRecords } from "./count.js";
import { printError } from "./print-error.js";
import { printFinding } from "./print-finding.js";
import { printable } from "./printable.js";
import { terminalOf, type Terminal } from "./terminal.js";
import { wrap } from "./wrap.js";

/** Prints what became of one file: each finding with its place in the text, and a summary. */
export function printOutcome(outcome: Outcome): void {
  if ("error" in outcome) return printError(outcome.error);
  const terminal = terminalOf(process.stdout);
  const { findings } = outcome.report;
  const lines = findings.length > 0 ? linesOf(outcome.bytes) : [];
  for (const finding of findings) printFinding(finding, lines, terminal);
  printSummary(outcome, terminal);
}

/** Prints where to read about a rule and, of several files, how many are valid. */
export function printTotal(outcomes: readonly Outcome[]): void {
  const { paint } = terminalOf(process.stdout);
  const reports = outcomes.flatMap((outcome) => ("report" in outcome ? outcome.report : []));
  const rule = reports.flatMap(({ findings }) => findings)[0]?.rule;
  if (outcomes.length > 1) {
    const valid = reports.filter((report) => report.valid).length;
    const counts = { valid, "not valid": reports.length - valid, "could not be read": outcomes.length - reports.length };
    const said = Object.entries(counts).filter(([, count]) => count > 0);
    console.log(`\n${countOf(outcomes.length, "file")}: ${said.map(([what, count]) => `${count} ${what}`).join(", ")}`);
  }
  if (rule) console.log(`\nWhat a rule asks for, with examples: ${paint("cyan", `npx @igf/cli explain ${rule}`)}`);
}

/** The lines as the validator counts them. */
function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split(/\r\n|\r|\n/);
}

function printSummary({ file, report, quotesChecked, quotesNotChecked }: Validated, { paint, width }: Terminal): void {
  const { valid, type, title, records, errors, warnings } = report;
  const counts = [errors && countOf(errors, "error"), warnings && countOf(warnings, "warning")].filter(Boolean).join(", ");
  const verdict = valid ? paint(["green", "bold"], "✓ valid") : paint(["red", "bold"], "✗ not valid");
  console.log(`${verdict}  ${printable(file)}${counts && `: ${counts}`}`);
  const facts = [
    [type, title && `“${printable(title)}”`].filter(Boolean).join(" "),
    countRecords(records),
    ...quotesChecked.map((id) => `Quotes looked up in ${printable(id)}`),
    ...quotesNotChecked.map((id) => `Quotes not looked up in ${printable(id)}: give its text with --source-text ${printable(id)}=FILE`),
  ];
  for (const fact of facts.filter(Boolean)) for (const line of wrap(fact, width - 2)) console.log(paint("dim", `  ${line}`));
}
