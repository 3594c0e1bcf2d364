import type { Entrance } from "../cards/entrances.js";
import type { OutputFormat } from "./format-option.js";
import { terminalOf } from "./terminal.js";
import { wrapBeside } from "./wrap.js";

/** Prints the records to begin with, by group. */
export function printEntrances(entrances: readonly Entrance[], format: OutputFormat): void {
  if (format === "json") return console.log(JSON.stringify(entrances, null, 2));
  const { paint, width } = terminalOf(process.stdout);
  for (const group of new Set(entrances.map((entrance) => entrance.group))) {
    console.log(paint("bold", group));
    for (const { id, title } of entrances.filter((entrance) => entrance.group === group)) {
      console.log(`  ${paint("cyan", id)}\n${wrapBeside("    ", title, width)}`);
    }
    console.log();
  }
  console.log("Show one with: npx @igf/cli show ID");
}
