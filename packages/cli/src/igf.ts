#!/usr/bin/env node
import { printError } from "./output/print-error.js";
import { printable } from "./output/printable.js";
import type { Typed } from "./validation/options.js";
import { readCall } from "./validation/read-call.js";

// This file holds what `igf validate` needs, and nothing more: it shall not take longer than it must. The other commands, the help and
// the complaints about a call are another file.
const validate = async (typed: Typed) => (await import("./validation/validate.js")).validate(typed);
const [command, ...words] = process.argv.slice(2);
const call = command === "validate" ? readCall(words) : null;

run().catch((error: unknown) => {
  process.exitCode = 2;
  printError(sentences(error));
});

async function run(): Promise<void> {
  if (call) return validate(call);
  const { runProgram } = await import("./program.js");
  return runProgram(validate);
}

function sentences(error: unknown): string {
  // By its name: the two files each have a class of it.
  if (error instanceof Error && error.name === "CannotRun") return error.message;
  if (process.env.IGF_DEBUG) return (error as Error).stack ?? String(error);
  return `igf itself failed: ${printable(String(error))}. Set IGF_DEBUG=1 to see where, and report it to the maintainers with the command that you typed.`;
}
