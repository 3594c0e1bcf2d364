import type { Finding } from "@igf/validator";
import type { Described } from "@igf/validator/engine";
import { codeFrame } from "../code-frame.js";
import { printable } from "../printable.js";
import type { Terminal } from "../terminal.js";
import { fitInto, wrap, wrapBeside } from "../wrap.js";

/** In a terminal narrower than that, a column of labels would leave no room beside it. */
const narrow = 60;

/** One finding in words: its place, what is wrong, the line of the file with the place marked, and how to mend it. */
export function prettyFinding({ finding, excerpt }: Described, terminal: Terminal): string {
  const { paint, width } = terminal;
  const color = finding.severity === "error" ? "red" : "yellow";
  const lines = [
    ...fitInto(width, paint("bold", placeOf(finding)), `${paint([color, "bold"], finding.severity)}  ${paint("cyan", finding.rule)}`),
    ...wrap(printable(finding.message), width - 2).map((line) => `  ${line}`),
    "",
    ...frame(finding, excerpt, (sign) => paint(color, sign), terminal),
    ...details(finding).map(([label, text]) => detail(label, printable(text), terminal)),
  ];
  return `${lines.join("\n")}\n\n`;
}

/** The place as editors and terminals understand it. */
function placeOf({ file, line, column }: Finding): string {
  return [printable(file ?? ""), line, column].filter((part) => part !== null).join(":");
}

function frame({ line, column, found }: Finding, excerpt: Described["excerpt"], mark: (sign: string) => string, terminal: Terminal): string[] {
  if (excerpt === null || line === null || column === null) return [];
  // An excerpt that begins inside the line says so with an ellipsis, which is one column of its own.
  const [text, from] = excerpt.column > 1 ? [`…${excerpt.text}`, excerpt.column - 1] : [excerpt.text, 1];
  return codeFrame(text, { line, column: column - from + 1, found }, mark, terminal);
}

function detail(label: string, text: string, { paint, width }: Terminal): string {
  if (width >= narrow) return wrapBeside(`  ${paint("dim", label.padEnd(14))}`, text, width);
  return wrap(`${label}: ${text}`, width - 4).map((line, row) => (row === 0 ? `  ${paint("dim", label)}${line.slice(label.length)}` : `    ${line}`)).join("\n");
}

function details({ record, found, expected, didYouMean, mend }: Finding): [label: string, text: string][] {
  const all: [string, string | null][] = [["record", record], ["found", found], ["expected", expected], ["did you mean", didYouMean && printable(didYouMean)], ["to mend", mend]];
  // Lines are broken at spaces, of which several would become one.
  const shown = (text: string) => text.replace(/ {2,}/g, (run) => "␣".repeat(run.length));
  return all.map(([label, text]): [string, string | null] => [label, text && shown(text)]).filter((line): line is [string, string] => line[1] !== null);
}
