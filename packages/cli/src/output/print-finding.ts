import type { Finding } from "@igf/validator";
import { codeFrame } from "./code-frame.js";
import { printable } from "./printable.js";
import type { Terminal } from "./terminal.js";
import { wrap, wrapBeside } from "./wrap.js";

/** Prints one finding: its place, what is wrong, the line of the file with the place marked, and how to mend it. */
export function printFinding(finding: Finding, lines: readonly string[], terminal: Terminal): void {
  const { paint, width } = terminal;
  const { rule, severity, message } = finding;
  // Only a value without a text has no line; a file always has one.
  const place = { line: finding.line ?? 1, column: finding.column ?? 1 };
  const color = severity === "error" ? "red" : "yellow";
  const title = [
    paint("bold", `${printable(finding.file ?? "")}:${place.line}:${place.column}`),
    paint([color, "bold"], severity),
    paint("cyan", rule),
  ];
  console.log(title.join("  "));
  for (const text of wrap(printable(message), width - 2)) console.log(`  ${text}`);
  console.log();
  for (const text of codeFrame(lines[place.line - 1] ?? "", place, (sign) => paint(color, sign), terminal)) console.log(text);
  for (const [label, text] of details(finding)) console.log(wrapBeside(`  ${paint("dim", label.padEnd(14))}`, printable(text), width));
  console.log();
}

function details({ record, found, expected, didYouMean, mend }: Finding): [label: string, text: string][] {
  const all: [string, string | null][] = [["record", record], ["found", found], ["expected", expected], ["did you mean", didYouMean], ["to mend", mend]];
  return all.filter((line): line is [string, string] => line[1] !== null);
}
