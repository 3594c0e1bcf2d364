import { readFileSync } from "node:fs";
import { Command, CommanderError, Option, type Argument } from "commander";
import { cite } from "./commands/cite.js";
import { convert } from "./commands/convert.js";
import { explain } from "./commands/explain.js";
import { hash } from "./commands/hash.js";
import { help } from "./commands/help.js";
import { init } from "./commands/init.js";
import { locate } from "./commands/locate.js";
import { schema } from "./commands/schema.js";
import { show } from "./commands/show.js";
import { validate } from "./commands/validate.js";
import { endUnwritten } from "./output/end-unwritten.js";
import { helpText } from "./output/help-text.js";
import { printError } from "./output/print-error.js";
import { printable } from "./output/printable.js";
import { terminalOf } from "./output/terminal.js";
import { wrap } from "./output/wrap.js";
import { explainUsage } from "./usage-error.js";
import type { Typed } from "./validation/options.js";

const afterwards = `
Begin here:
  npx @igf/cli init river-forum  a starter dataset for your forum, and a guide
  npx @igf/cli validate FILE     what is wrong in a dataset, and how to mend it
  npx @igf/cli show igf-2025     what the Lillestrøm IGF Messages hold
  npx @igf/cli validate --help   more about a command, with examples

Exit status:
  0  done, and nothing to mend
  1  findings: the dataset, or the quote, is not as it should be
  2  could not run: the words on standard error say why

Colour is used on a terminal only; NO_COLOR and FORCE_COLOR are honoured.
Where @igf/cli is installed, the command is called igf; --version prints which.
Independent project; not endorsed by the United Nations or the IGF.`;

/** Runs the command that was typed, or says what is wrong with it. `runValidate` is what validates: it is loaded already. */
export async function runProgram(runValidate: (typed: Typed) => Promise<void>): Promise<void> {
  // A reader that has seen enough (`igf schema Message | head`) closes the pipe: that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    endUnwritten(error);
  });
  const program = createProgram(runValidate);
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    process.exitCode = 2;
    if (error.code !== "commander.help") printError(printable(explainUsage(error, program)));
  }
}

/** Puts the command line together. Whatever only one command needs is loaded when that command runs. */
function createProgram(runValidate: (typed: Typed) => Promise<void>): Command {
  const program = new Command("npx @igf/cli")
    .description("Publish the outcomes of your forum as data that others can cite and check; look up and cite those of the Internet Governance Forum.")
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp(helpStyle())
    .showSuggestionAfterError(false)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", helpText(afterwards));
  validate(program, runValidate);
  for (const add of [explain, init, locate, hash, show, cite, schema, convert, help]) add(program);
  return program
    .addHelpOption(new Option("-h, --help").hideHelp())
    .addOption(new Option("-V, --version").hideHelp())
    .on("option:version", () => {
      console.log(version());
      process.exit();
    });
}

/** On narrower terminals, a description stands under what it describes. */
const roomForTwo = 76;

function under(term: string, _: number, description: string): string {
  const { width } = terminalOf(process.stdout);
  return [`  ${term}`, ...wrap(description, width - 6).map((line) => `      ${line}`)].join("\n");
}

function helpStyle() {
  const { width, paint } = terminalOf(process.stdout);
  return {
    helpWidth: Math.min(width, 100),
    ...(width < roomForTwo && { formatItem: under }),
    subcommandTerm: (command: Command) => [command.name(), argumentsOf(command)].filter(Boolean).join(" "),
    commandUsage: (command: Command) => (command.parent ? `${command.parent.name()} ${command.name()} ${argumentsOf(command)} [OPTIONS]` : `${command.name()} COMMAND`),
    argumentTerm: nameOf,
    // Descriptions say themselves which values there are, and which is taken by default.
    optionDescription: (option: Option) => option.description,
    argumentDescription: (argument: Argument) => argument.description,
    styleTitle: (title: string) => paint("bold", title),
    styleCommandText: (text: string) => paint("cyan", text),
    styleSubcommandTerm: (text: string) => paint("cyan", text),
    styleOptionTerm: (text: string) => paint("cyan", text),
    styleArgumentTerm: (text: string) => paint("cyan", text),
  };
}

function argumentsOf(command: Command): string {
  return command.registeredArguments.map((argument) => (argument.required ? nameOf(argument) : `[${nameOf(argument)}]`)).join(" ");
}

/** The name of an argument as it is written in texts: in capitals. */
function nameOf(argument: Argument): string {
  return argument.name().toUpperCase() + (argument.variadic ? "…" : "");
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return manifest.version;
}
