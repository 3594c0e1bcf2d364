import { existsSync } from "node:fs";
import { Option, type Command } from "commander";
import { CannotRun } from "../cannot-run.js";
import type { Content, Files } from "../convert/content.js";
import { formatOf, formats, type Format } from "../convert/formats.js";
import { inputFormat, readContent } from "../convert/read-content.js";
import { isDefused, saveFiles } from "../convert/save-files.js";
import { writeContent } from "../convert/write-content.js";
import { examples } from "../output/help-text.js";
import { countRecords } from "../output/count.js";
import { writeError } from "../output/print-error.js";
import { printable } from "../output/printable.js";
import { terminalOf } from "../output/terminal.js";

const standardOutput = "-";

interface Options {
  to?: Format;
  spreadsheetSafe?: true;
}

/** `igf convert FILE [OUT]`: writes records in another format. */
export function convert(program: Command): void {
  program
    .command("convert")
    .summary("write a dataset as JSON, NDJSON, CSV or YAML")
    .description(
      "Writes a dataset, or a list of records, in another format: the same records, field for field. It is read back before it is " +
        "written; what a format could not hold is refused. The ending of a name says its format; a folder holds CSV files.",
    )
    .argument("<file>", "a file (.json, .ndjson, .csv, .yaml), or a folder of CSV files")
    .argument("[out]", "the file to write, or for CSV the folder; without it, or as -, standard output")
    .addOption(new Option("--to <format>", "format to write (default: by the ending of the output's name)").choices(formats))
    .option("--spreadsheet-safe", "put an apostrophe before a cell of a CSV file that a spreadsheet would run as a formula; of CSV as input, take it away again")
    .addHelpText(
      "after",
      `
A CSV file has a row for each record. A text stands as it is; numbers, lists
and objects are JSON; an empty cell is null. Files that exist are never
overwritten.
${examples(
  ["convert our-messages.json our-messages --to csv", "a folder with a CSV file for each type of record"],
  ["convert our-messages our-messages-2.json", "and back"],
  ["convert our-messages.json for-excel --to csv --spreadsheet-safe", "for a spreadsheet; convert it back with the same option"],
  ["convert our-messages.json --to yaml > our-messages.yaml", "to edit by hand"],
)}`,
    )
    .action(run);
}

async function run(input: string, named: string | undefined, options: Options): Promise<void> {
  const output = named === standardOutput ? undefined : named;
  const spreadsheetSafe = options.spreadsheetSafe ?? false;
  const from = inputFormat(input);
  const to = outputFormat(output, options.to);
  checkSpreadsheetSafe(spreadsheetSafe, from, to);
  const content = await readContent(input, from, spreadsheetSafe && from === "csv");
  if (from === "csv" && !spreadsheetSafe && isDefused(content)) {
    writeError(`note: texts in ${printable(input)} begin with an apostrophe before =, +, - or @. If the file was written with --spreadsheet-safe, read it with --spreadsheet-safe, too.\n`);
  }
  const files = await writeContent(content, to, spreadsheetSafe && to === "csv");
  if (output === undefined) return print(files);
  saveFiles(files, output, to);
  report(content, output, spreadsheetSafe && to === "csv");
}

function outputFormat(output: string | undefined, to: Format | undefined): Format {
  const format = to ?? (output === undefined ? undefined : formatOf(output));
  if (!format) throw new CannotRun("It is not said which format to write.", `Add --to ${formats.join(", --to ")}, or let the output's name end so.`);
  if (output !== undefined && existsSync(output)) throw new CannotRun(`${printable(output)} exists already, and nothing is overwritten.`, "Name another file or folder, or move that one away.");
  return format;
}

function checkSpreadsheetSafe(asked: boolean, from: Format, to: Format): void {
  if (!asked || (from === "csv") !== (to === "csv")) return;
  if (from === "csv") throw new CannotRun("--spreadsheet-safe cannot tell which of the two is meant, as both are CSV.", "Go by way of JSON: convert to it, and then to CSV.");
  throw new CannotRun("--spreadsheet-safe is about CSV.", "Leave it out, or write --to csv.");
}

function print(files: Files): void {
  const texts = Object.values(files);
  if (texts.length !== 1) throw new CannotRun(`These records make ${texts.length} CSV files: ${Object.keys(files).join(", ")}.`, "Name the folder to write them to: npx @igf/cli convert INPUT FOLDER --to csv.");
  process.stdout.write(texts[0]!);
}

function report(content: Content, output: string, defused: boolean): void {
  const { paint } = terminalOf(process.stdout);
  const records = "records" in content ? content.records : Object.values(content.dataset).filter(Array.isArray).flat();
  const types = (records as { type: string }[]).map(({ type }) => type);
  const counts = Object.fromEntries([...new Set(types)].map((type) => [type, types.filter((other) => other === type).length]));
  console.log(`${paint(["green", "bold"], "Written:")} ${printable(output)}  ${countRecords(counts)}`);
  if (defused) console.log(`\nAn apostrophe stands before each text that a spreadsheet would run. This takes it away again:\n\n  ${paint("cyan", `npx @igf/cli convert ${printable(output)} NEW.json --spreadsheet-safe`)}`);
}
