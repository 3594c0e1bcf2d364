#!/usr/bin/env node
import { CannotRun } from "./cannot-run.js";
import { printError } from "./output/print-error.js";
import { printable } from "./output/printable.js";
import type { Typed } from "./validation/options.js";
import { readCall } from "./validation/read-call.js";

// What `igf validate` needs is one file of CommonJS, which Node.js starts without its loader of modules: the command shall not take
// longer than it must. The other commands, the help and the complaints about a call are other files.
const validate = (typed: Typed) => (require("./validate.cjs") as typeof import("./validation/validate.js")).validate(typed);
// Node.js 22.8 and later keep the compiled code for the next time, in the folder for temporary files.
(require("node:module") as { enableCompileCache?: () => unknown }).enableCompileCache?.();
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
  if (error instanceof CannotRun) return error.message;
  if (process.env.IGF_DEBUG) return (error as Error).stack ?? String(error);
  return `igf itself failed: ${printable(String(error))}. Set IGF_DEBUG=1 to see where, and report it to the maintainers with the command that you typed.`;
}
