import type { Card, Entry, Fact } from "../cards/card.js";
import { printable } from "./printable.js";
import { terminalOf, type Terminal } from "./terminal.js";
import { wrap, wrapBeside } from "./wrap.js";

const labelWidth = 13;

/** Prints a card: what it is, its text, labelled facts, what it is made of, and what must be read beside it. */
export function printCard({ id, kind, draft, title, text, facts, contents, notices }: Card): void {
  const { paint, width } = terminalOf(process.stdout);
  const terminal = { paint, width: Math.min(width, 100) };
  console.log(`${paint(["bold", "cyan"], id)}  ${kind}${draft ? `  ${paint(["bold", "yellow"], "DRAFT")}` : ""}`);
  if (title !== null) printParagraph(title, (line) => paint("bold", line), terminal);
  if (text !== null) printParagraph(text, (line) => line, terminal);
  console.log();
  for (const [label, fact] of Object.entries(facts)) printFact(label, fact, terminal);
  if (contents) {
    printParagraph(`${contents.title}:`, (line) => paint("bold", line), terminal);
    console.log();
    for (const line of contents.entries.flatMap((entry) => entryLines(entry, contents.entries, terminal.width - 2, terminal))) console.log(`  ${line}`);
  }
  for (const notice of notices) printParagraph(notice, (line) => paint("yellow", line), terminal);
}

function printParagraph(text: string, style: (line: string) => string, { width }: Terminal): void {
  console.log();
  for (const line of wrap(printable(text), width - 2)) console.log(`  ${style(line)}`);
}

function printFact(label: string, fact: Fact, terminal: Terminal): void {
  const room = terminal.width - 2 - labelWidth;
  const all = typeof fact === "string" ? [fact] : (fact ?? []);
  const lines = all.flatMap((one) => (typeof one === "string" ? (one === "" ? [] : wrap(printable(one), room)) : entryLines(one, all, room, terminal)));
  for (const [row, line] of lines.entries()) {
    console.log(`  ${terminal.paint("dim", (row === 0 ? label : "").padEnd(labelWidth))}${line}`);
  }
}

/** An entry's ID and name side by side, in line with the other entries; below each other where there is little room. */
function entryLines({ id, name }: Entry, beside: readonly (string | Entry)[], room: number, { paint }: Terminal): string[] {
  const column = Math.max(...beside.map((other) => (typeof other === "string" ? 0 : other.id.length))) + 2;
  const label = paint("cyan", id) + " ".repeat(column - id.length);
  if (column <= room / 2) return wrapBeside(label, printable(name), room).split("\n");
  return [paint("cyan", id), ...wrap(printable(name), room - 2).map((line) => `  ${line}`)];
}
