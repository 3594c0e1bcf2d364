"use strict";

const { spawnSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { environment, root } = require("../project.cjs");

const exampleText = "packages/cli/examples/example-river-forum-2030.txt";

/** What the main job shows: each command as a stranger would type it, and the exit status that it should have. */
const commands = [
  {
    title: "The shipped dataset: the Lillestrøm IGF Messages, draft of 27 June 2025",
    args: ["validate", "packages/messages/dist/igf-2025.json"],
    expected: 0,
  },
  {
    title: "A dataset of somebody else: an invented forum's messages, with the text that they quote",
    args: ["validate", "packages/cli/examples/valid-dataset.json", "--source-text", `example-river-forum-2030-report=${exampleText}`],
    expected: 0,
  },
  {
    title: "The same with mistakes in it: findings and exit status 1 are expected here",
    args: ["validate", "packages/cli/examples/faulty-dataset.json"],
    expected: 1,
  },
  {
    title: "What is in the shipped dataset",
    args: ["show", "igf-2025"],
    expected: 0,
  },
];

/** `npm start` validates three datasets with the built command line and summarises the shipped one. */
function run() {
  const program = findCommand();
  const surprises = commands.filter((command) => show(program, command) !== command.expected);
  if (surprises.length === 0) {
    console.log("\nEverything ended as it should. `npm test` runs every test; README.md says how to go on.");
    return 0;
  }
  for (const { args, expected } of surprises) {
    console.error(`\n\`igf ${args.join(" ")}\` should have ended with exit status ${expected}: its own words above say why it did not.`);
  }
  return 1;
}

/** The file behind the command `igf`, as packages/cli/package.json names it. */
function findCommand() {
  const folder = join(root, "packages", "cli");
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, bin.igf);
}

/** Runs one command, shows what it prints, and returns its exit status. */
function show(program, { title, args }) {
  console.log(`\n── ${title}\n$ npx @igf/cli ${args.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, env: environment, stdio: "inherit" });
  return status;
}

module.exports = { needsBuild: true, run };
