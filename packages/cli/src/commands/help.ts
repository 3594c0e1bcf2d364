import type { Command } from "commander";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";

/** `igf help [COMMAND]`: prints the help of a command. */
export function help(program: Command): void {
  program
    .command("help")
    .summary("print the help of a command")
    .description("Prints the help of a command, as --help behind the command does.")
    .argument("[command]", "name of the command")
    .action((name?: string) => {
      const command = name === undefined ? program : program.commands.find((candidate) => candidate.name() === name);
      if (command) return command.outputHelp();
      const names = program.commands.map((candidate) => candidate.name());
      throw new CannotRun(`There is no command ${printable(name!)}.${didYouMean(name!, names)}`, "`npx @igf/cli --help` lists the commands.");
    });
}
