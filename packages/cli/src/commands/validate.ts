import { Option, type Command } from "commander";
import { knownEndings } from "../input/input-format.js";
import { examples } from "../output/help-text.js";
import { validateOptions, type OptionDefinition, type Typed, type TypedValues } from "../validation/options.js";

/**
 * `igf validate FILE…`, as the help prints it, and as the library reads it that complains about a call. A call that is as it should be
 * does not come here (see `readCall`), or only in an unusual form: then `run` gets it.
 */
export function validate(program: Command, run: (typed: Typed) => Promise<void>): void {
  const command = program
    .command("validate")
    .summary("check datasets, and say how to mend what is wrong")
    .description(
      "Checks datasets: that each file is sound, that each record has the shape of its type, and that the records agree with each other. " +
        "Each finding says where it is, what is wrong and how to mend it.",
    )
    .argument("<file...>", `datasets, or lists of records in NDJSON or CSV; folders of them; patterns in quotation marks; - for standard input. Names tell the format: ${knownEndings.join(", ")}, or one of these and .gz`)
    .action((files: string[]) => run({ files, values: valuesOf(command) }));
  for (const definition of validateOptions) command.addOption(optionOf(definition));
  command.addHelpText("after", more);
}

function optionOf({ name, value, choices, repeatable, description }: OptionDefinition): Option {
  const option = new Option(value === undefined ? `--${name}` : `--${name} <${value}>`, description);
  if (choices) option.choices(choices);
  if (repeatable) option.argParser((word, earlier: string[] = []) => [...earlier, word]);
  return option;
}

function valuesOf(command: Command): TypedValues {
  return Object.fromEntries(command.options.map((option) => [option.name(), command.getOptionValue(option.attributeName())]));
}

const more = `
A dataset in CSV is a folder with dataset.csv and a file for each of its lists:
name the folder. A table that is named alone is checked by itself.
Records may name those of other files of the call.
An igf.config.json beside the datasets, or above them, may say the same as the
options:
  { "rules": { NAME: SEVERITY }, "extensions": { NAMESPACE: FILE },
    "sourceTexts": { ID: FILE } }
Quotes from the documents of @igf/sources are looked up without being asked.
Exit status: 0 valid (warnings do not count), 1 not valid, 2 could not run.
${examples(
  ["validate our-messages.json", "one file"],
  ["validate our-messages.json --source-text our-report=report.txt", "also look its quotes up in the report"],
  ["validate data --format json > findings.json", "all the datasets in a folder, for another program"],
  ["validate - --input-format ndjson < our-figures.ndjson", "what another program writes"],
)}`;
