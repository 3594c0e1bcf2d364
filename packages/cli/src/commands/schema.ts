import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { TypeName } from "@igf/schema";
import { CannotRun } from "../cannot-run.js";
import { examples } from "../output/help-text.js";
import { terminalOf } from "../output/terminal.js";
import { wrapBeside } from "../output/wrap.js";
import { didYouMean } from "../suggest.js";

/** `igf schema [TYPE]`: prints the JSON Schema of a type. */
export function schema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a type")
    .description("Prints the JSON Schema (2020-12) of a type of record or dataset; without a type, lists the types.")
    .argument("[type]", "name of the type, such as Message or MessagesDataset")
    .option("--id", "print only the $id of the schema, as a dataset writes it in its field $schema")
    .addHelpText("after", examples(["schema", "the types there are"], ["schema MessagesDataset > messages-dataset.schema.json", "a schema for your editor"], ["schema Message --id", "its $id"]))
    .action(run);
}

async function run(name: string | undefined, options: { id?: true }): Promise<void> {
  const { datasetTypes, recordTypes, schemaFileName, schemaId } = await import("@igf/schema");
  const read = (type: TypeName) => readFileSync(new URL(import.meta.resolve(`@igf/schema/json-schema/${schemaFileName(type)}`)), "utf8");
  const datasets = [...datasetTypes, "DatasetHeader" as const];
  if (name === undefined) return listTypes({ Datasets: datasets, "Records in them": recordTypes }, read);
  const type = findType(name, [...datasets, ...recordTypes]);
  process.stdout.write(options.id ? `${schemaId(type)}\n` : read(type));
}

function findType(name: string, types: readonly TypeName[]): TypeName {
  const plain = (text: string) => text.replace(/[-_ ]|\.schema\.json$/g, "").toLowerCase();
  const type = types.find((candidate) => plain(candidate) === plain(name));
  if (type) return type;
  throw new CannotRun(`There is no type ${name}.${didYouMean(name, types)}`, "`npx @igf/cli schema` lists the types.");
}

function listTypes(groups: Record<string, readonly TypeName[]>, read: (type: TypeName) => string): void {
  const { width, paint } = terminalOf(process.stdout);
  for (const [title, types] of Object.entries(groups)) {
    console.log(paint("bold", title));
    for (const type of types) {
      const { description } = JSON.parse(read(type)) as { description: string };
      console.log(wrapBeside(`  ${paint("cyan", type)}${" ".repeat(23 - type.length)}`, description, width));
    }
    console.log();
  }
  console.log("Print one with: npx @igf/cli schema TYPE");
}
