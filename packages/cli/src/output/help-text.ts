import { terminalOf } from "./terminal.js";

/** Formats the examples at the end of a command's help: what each gives, and what to type. */
export function examples(...entries: [command: string, meaning: string][]): string {
  return helpText(`\nExamples:\n${entries.map(([command, meaning]) => `  # ${meaning}\n  npx @igf/cli ${command}`).join("\n\n")}`);
}

/** Styles a text at the end of a help page as commander styles the rest: titles, commands, comments. */
export function helpText(text: string): string {
  const { paint } = terminalOf(process.stdout);
  return text
    .replace(/^[A-Z][^.\r\n\u2028\u2029]*:$/gm, (title) => paint("bold", title))
    .replace(/^ {2}#.*$/gm, (comment) => paint("dim", comment))
    .replace(/^ {2}npx .+?(?=$| {2,})/gm, (command) => paint("cyan", command));
}
