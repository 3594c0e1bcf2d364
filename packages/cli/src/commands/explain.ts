import type { RuleDescription } from "@igf/validator";
import type { Command } from "commander";
import { CannotRun } from "../cannot-run.js";
import { examples } from "../output/help-text.js";
import { formatOption, type OutputFormat } from "../output/format-option.js";
import { printCatalogue, printRule } from "../output/print-rules.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";

/** `igf explain [RULE]`: says what a rule promises, with an example that breaks it and one that keeps it. */
export function explain(program: Command): void {
  program
    .command("explain")
    .summary("say what a rule asks for, with a bad and a good example")
    .description("Says what a rule of the validator promises, shows an example that breaks it and one that keeps it, and how to mend the one into the other. Without a rule, lists them all.")
    .argument("[rule...]", "name of the rule, as a finding prints it")
    .addOption(formatOption("pretty", "json"))
    .addHelpText("after", examples(["explain", "every rule, by the step that checks it"], ["explain ids-are-unique", "one rule"]))
    .action(run);
}

async function run(words: readonly string[], { format }: { format: OutputFormat }): Promise<void> {
  const { rules } = await import("@igf/validator");
  const chosen = words.length === 0 ? rules : pick(words, rules);
  if (format === "json") console.log(JSON.stringify(chosen, null, 2));
  else if ("promise" in chosen) printRule(chosen);
  else printCatalogue(chosen);
}

/** A rule by its name, also in capitals, or as several words. */
function pick(words: readonly string[], rules: readonly RuleDescription[]): RuleDescription {
  const name = words.join("-");
  const rule = rules.find((candidate) => candidate.name === name.toLowerCase());
  if (rule) return rule;
  throw new CannotRun(`There is no rule ${printable(name)}.${didYouMean(name, rules.map((candidate) => candidate.name))}`, "`npx @igf/cli explain` lists the rules.");
}
