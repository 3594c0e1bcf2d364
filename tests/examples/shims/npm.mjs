// Stands for npm in the documents' commands. What npm itself would do is tested elsewhere: packages are installed from a
// registry by tests/installed, and the scripts of the repository start these very tests. Here the names must be right,
// and what is installed must be there for the commands that follow.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const [command, ...args] = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("-"));

if (command === "install" || command === "i") names.forEach(install);
else if (command === "pack") names.forEach(pack);
else if (command === "start" || command === "test") requireScript(command);
else if (command === "run") requireScript(names[0]);
else fail(`No test knows how to run \`npm ${command}\`.`);

/** Links a package of this repository into the folder's node_modules. */
function install(name) {
  const target = findPackage(name) ?? join(root, "tests/node_modules", name);
  if (!existsSync(target)) return fail(`There is no package ${name} in packages/, nor is it a dependency of tests/.`);
  const link = join(process.cwd(), "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  if (!existsSync(link)) symlinkSync(target, link, "junction");
}

/** Packs a package as a release would, instead of fetching its archive from a registry. */
function pack(name) {
  const { environment, pnpmHome, pnpmProgram } = createRequire(import.meta.url)("../../../tooling/bootstrap/project.cjs");
  const cwd = findPackage(name);
  if (!cwd) return fail(`There is no package ${name} in packages/.`);
  process.exitCode = spawnSync(pnpmProgram(pnpmHome), ["pack", "--pack-destination", process.cwd()], { cwd, env: environment, stdio: "inherit" }).status;
}

function findPackage(name) {
  const folders = readdirSync(join(root, "packages")).map((entry) => join(root, "packages", entry));
  return folders.find((folder) => readManifest(folder).name === name);
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
