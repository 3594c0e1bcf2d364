// Stands for npx in the documents' commands: `npx @igf/cli …` runs the command line that was built in this repository.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const folder = new URL("../../../packages/cli/", import.meta.url);
const { bin } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
const [name, ...args] = process.argv.slice(2).filter((arg) => arg !== "--yes" && arg !== "-y");

if (name === "@igf/cli" || name === "igf") {
  process.exitCode = spawnSync(process.execPath, [new URL(bin.igf, folder).pathname, ...args], { stdio: "inherit" }).status;
} else if (name === "changeset") {
  console.log("npx changeset asks questions: only whether it is installed is checked.");
  readFileSync(new URL("../../../node_modules/@changesets/cli/package.json", import.meta.url));
} else {
  console.error(`No test knows how to run \`npx ${name}\`.`);
  process.exitCode = 1;
}
