import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./published-packages.js";

const cli = join(root, "packages/cli");

/** Returns, as Markdown, what the built command line prints as its help: the overview, then each command. */
export function describeCommands(): string {
  const overview = helpOf();
  const list = /^Commands:\n((?: .+\n)+)/m.exec(overview)?.[1] ?? "";
  const commands = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!).filter((name) => name !== "help");
  if (commands.length === 0) throw new Error(`No command was found in what \`igf --help\` prints:\n${overview}`);
  return [fence(overview), ...commands.flatMap((name) => [`### ${name}\n`, fence(helpOf(name))])].join("\n");
}

function helpOf(...command: string[]): string {
  const { bin } = JSON.parse(readFileSync(join(cli, "package.json"), "utf8")) as { bin: { igf: string } };
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cli, bin.igf), ...command, "--help"], { encoding: "utf8", env });
  if (status !== 0) throw new Error(`\`igf ${command.join(" ")} --help\` ended with status ${status}:\n${stderr}`);
  return stdout.trim();
}

function fence(text: string): string {
  return `~~~text\n${text}\n~~~\n`;
}
