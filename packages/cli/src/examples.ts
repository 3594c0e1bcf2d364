/** Formats the examples at the end of a command's help: what to type, and what it gives. */
export function examples(...entries: [command: string, meaning: string][]): string {
  const lines = entries.map(([command, meaning]) => `  # ${meaning}\n  npx @igf/cli ${command}`);
  return `\nExamples:\n${lines.join("\n\n")}\n`;
}
