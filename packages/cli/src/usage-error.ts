import { existsSync } from "node:fs";
import type { Command, CommanderError } from "commander";
import { printable } from "./output/printable.js";
import { didYouMean } from "./suggest.js";

const rewordings: [RegExp, string][] = [
  [/^error: /, ""],
  [/\.$/, ""],
  [/'([^']*)'/g, "$1"],
  [/^missing required argument (.*)$/, "No $1 is given"],
  [/^option (\S+) .*argument missing$/, "$1 needs a value"],
  [/^option (\S+) [^>\]]*[>\]] argument /, "$1 cannot be "],
  [/ is invalid\. Allowed choices are /, ": choose from "],
];

/** Turns commander's complaint about a command line into sentences, the last of which says where to look. */
export function explainUsage({ code, message }: CommanderError, program: Command): string {
  const command = program.commands.find((candidate) => candidate.name() === program.args[0]);
  const complaint = rewordings.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message);
  const typed = complaint.split(" ").at(-1)!;
  const help = `${program.name()} ${command ? `${command.name()} ` : ""}--help`;
  const hint = code === "commander.unknownCommand" && existsSync(typed) ? ` To validate the file, write: ${program.name()} validate ${printable(typed)}.` : didYouMean(typed, candidates(code, command ?? program));
  return `${complaint[0]!.toUpperCase()}${complaint.slice(1)}.${hint} See \`${help}\`.`;
}

/** What could have been meant instead of an unknown word. */
function candidates(code: string, command: Command): string[] {
  if (code === "commander.unknownCommand") return command.commands.map((candidate) => candidate.name());
  if (code === "commander.unknownOption") return ["--help", ...command.options.map((option) => option.long!)];
  return [];
}
