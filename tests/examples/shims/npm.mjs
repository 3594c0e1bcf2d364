// Stands for npm in the documents' commands. What npm itself would do is tested elsewhere: packages are installed from a
// registry by tests/installed, and the scripts of the repository start these very tests. Here the names must be right,
// and what is installed must be there for the commands that follow.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const [command, ...args] = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("-"));

if (command === "install" || command === "i") names.forEach(install);
else if (command === "start" || command === "test") requireScript(command);
else if (command === "run") requireScript(names[0]);
else fail(`No test knows how to run \`npm ${command}\`.`);

/** Links a package of this repository into the folder's node_modules. */
function install(name) {
  const folder = readdirSync(join(root, "packages")).map((entry) => join(root, "packages", entry)).find((entry) => readManifest(entry).name === name);
  const target = folder ?? join(root, "tests/node_modules", name);
  if (!existsSync(target)) return fail(`There is no package ${name} in packages/, nor is it a dependency of tests/.`);
  const link = join(process.cwd(), "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  if (!existsSync(link)) symlinkSync(target, link, "junction");
}

function requireScript(name) {
  if (!readManifest(root).scripts[name]) fail(`package.json has no script "${name}".`);
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
