#!/usr/bin/env node
import { CommanderError } from "commander";
import { CannotRun } from "./cannot-run.js";
import { printError } from "./output/print-error.js";
import { printable } from "./output/printable.js";
import { createProgram } from "./program.js";
import { explainUsage } from "./usage-error.js";

// A reader that has seen enough (`igf schema Message | head`) closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const program = createProgram();

try {
  await program.parseAsync();
} catch (error) {
  report(error);
}

function report(error: unknown): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  process.exitCode = 2;
  if (error instanceof CommanderError && error.code === "commander.help") return;
  printError(sentences(error));
}

function sentences(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  if (error instanceof CommanderError) return printable(explainUsage(error, program));
  if (process.env.IGF_DEBUG) return (error as Error).stack ?? String(error);
  return `igf itself failed: ${printable(String(error))}. Set IGF_DEBUG=1 to see where, and report it to the maintainers with the command that you typed.`;
}
