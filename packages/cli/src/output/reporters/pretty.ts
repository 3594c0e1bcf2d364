import { countOf, formatCount } from "../count.js";
import { printError } from "../print-error.js";
import type { Terminal } from "../terminal.js";
import { fitInto } from "../wrap.js";
import { prettyFinding } from "./pretty-finding.js";
import { countFindings, prettySummary } from "./pretty-summary.js";
import type { FileOutcome, Out, Reporter } from "./reporter.js";

/** More findings than one sees at a glance: then a table says which rules they break. */
const many = 10;

/** For people: each finding with its place in the text, a summary of each file, and a total. */
export function createPrettyReporter(out: Out, terminal: Terminal): Reporter {
  const byRule = new Map<string, number>();
  const count = (rule: string, times: number) => byRule.set(rule, (byRule.get(rule) ?? 0) + times);
  let afterSummary = false;
  /** The rule that a finding breaks which is no mere warning. */
  let broken: string | null = null;
  return {
    finding(described) {
      const { rule, severity } = described.finding;
      count(rule, 1);
      if (severity === "error") broken ??= rule;
      out.write((afterSummary ? "\n" : "") + prettyFinding(described, terminal));
      afterSummary = false;
    },
    file(outcome) {
      if (outcome.error !== undefined) return printError(outcome.error);
      for (const { rule, times } of outcome.summary!.repeats) count(rule, times);
      out.write(prettySummary(outcome, outcome.summary!, terminal));
      afterSummary = true;
    },
    end(outcomes) {
      if (outcomes.length > 1) out.write(total(outcomes));
      const [first] = byRule.keys();
      if (first === undefined) return;
      if (worthATable(byRule, outcomes.length)) out.write(table(byRule, outcomes));
      const advice = fitInto(terminal.width, "What a rule asks for, with examples:", terminal.paint("cyan", `npx @igf/cli explain ${broken ?? first}`), " ");
      out.write(`\n${advice.join("\n")}\n`);
    },
  };
}

function total(outcomes: readonly FileOutcome[]): string {
  const summaries = outcomes.flatMap(({ summary, error }) => (summary && error === undefined ? summary : []));
  const valid = summaries.filter((summary) => summary.valid).length;
  const files = { valid, "not valid": summaries.length - valid, "could not be read": outcomes.length - summaries.length };
  const said = Object.entries(files).filter(([, number]) => number > 0).map(([what, number]) => `${formatCount(number)} ${what}`);
  const findings = countFindings(sum(summaries.map(({ errors }) => errors)), sum(summaries.map(({ warnings }) => warnings)));
  return `\n${countOf(outcomes.length, "file")}: ${said.join(", ")}${findings && `; ${findings}`}\n`;
}

function worthATable(byRule: ReadonlyMap<string, number>, files: number): boolean {
  const findings = sum(byRule.values());
  return byRule.size > 1 && (findings > many || (files > 1 && findings > byRule.size));
}

/** How often each rule was broken, the most broken first. */
function table(byRule: ReadonlyMap<string, number>, outcomes: readonly FileOutcome[]): string {
  const complete = outcomes.every(({ summary }) => !summary || summary.notDescribed + summary.notExplained === 0);
  const rows = [...byRule].sort(([, a], [, b]) => b - a).map(([rule, times]) => [formatCount(times), rule] as const);
  const width = Math.max(...rows.map(([times]) => times.length));
  return `\nFindings by rule${complete ? "" : ", without those not shown"}:\n${rows.map(([times, rule]) => `  ${times.padStart(width)}  ${rule}\n`).join("")}`;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((whole, number) => whole + number, 0);
}
