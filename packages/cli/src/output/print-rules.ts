import type { RuleDescription } from "@igf/validator";
import { printable } from "./printable.js";
import { terminalOf, type Terminal } from "./terminal.js";
import { wrap, wrapBeside } from "./wrap.js";

const steps = {
  syntax: "Syntax: from bytes to values",
  shape: "Shape: each record by itself, as its JSON Schema says",
  rules: "Rules: facts across fields and records",
};

/** Prints every rule and its promise, grouped by the step that checks it. */
export function printCatalogue(rules: readonly RuleDescription[]): void {
  const { paint, width } = terminalOf(process.stdout);
  for (const [step, title] of Object.entries(steps)) {
    console.log(`${paint("bold", title)}\n`);
    for (const { name, promise, severity } of rules.filter((rule) => rule.step === step)) {
      console.log(`  ${paint("cyan", name)}${severity === "warning" ? `  ${paint("yellow", "warning")}` : ""}`);
      console.log(wrapBeside("    ", promise, width));
    }
    console.log();
  }
  console.log("One rule, with examples: npx @igf/cli explain RULE");
}

/** Prints one rule: its promise, an example that breaks it, one that keeps it, and how to mend. */
export function printRule({ name, step, severity, promise, bad, good, mend }: RuleDescription): void {
  const terminal = terminalOf(process.stdout);
  const { paint, width } = terminal;
  console.log(`${paint(["cyan", "bold"], name)}  ${paint(severity === "error" ? "red" : "yellow", severity)}`);
  console.log(`${paint("dim", steps[step])}\n`);
  for (const line of wrap(promise, width - 2)) console.log(`  ${line}`);
  printExample(paint("red", "✗"), bad, terminal);
  printExample(paint("green", "✓"), good, terminal);
  console.log(`\n${wrapBeside("  To mend: ", mend, width)}`);
}

function printExample(sign: string, code: string, { width }: Terminal): void {
  const seen = code.trim() === "" ? JSON.stringify(code) : code;
  const lines = seen.split("\n").flatMap((line) => breakCode(printable(line), width - 4));
  console.log(`\n  ${sign} ${lines.join("\n    ")}`);
}

/** Breaks a line of code at a space, with the rest indented; spaces elsewhere stay, and only what has none is cut. */
function breakCode(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const indent = `${/^ */.exec(line)![0]}  `;
  const end = line.lastIndexOf(" ", width);
  return end <= indent.length ? [`${line.slice(0, width - 1)}…`] : [line.slice(0, end), ...breakCode(indent + line.slice(end + 1), width)];
}
