import { statSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { filesOf, standardInput, type Input } from "../input/input.js";
import { listInputs } from "../input/list-inputs.js";
import { printError, writeError } from "../output/print-error.js";
import { findConfig } from "./find-config.js";
import type { Typed } from "./options.js";

/** How long a change may wait to be seen, in milliseconds. */
const interval = 300;

/**
 * Validates, and again whenever something that was read is another, or there is something new to read; until Ctrl-C.
 * It looks at the files again and again, instead of being told: that works on every file system, over networks and in containers, and
 * whichever way an editor replaces a file. Looking takes at most a tenth of the time.
 */
export async function watch(typed: Typed, validateOnce: () => Promise<void>, clear: () => void): Promise<never> {
  if (typed.files.includes(standardInput)) throw new CannotRun("Standard input cannot be watched.", "Name files, or leave --watch out.");
  for (let seen = ""; ; ) {
    const start = performance.now();
    const state = await stateOf(typed);
    if (state !== seen) {
      seen = state;
      clear();
      await validateOnce().catch(complain);
      writeError("\nWaiting for changes. Ctrl-C ends.\n");
    }
    await new Promise((resolve) => setTimeout(resolve, Math.max(interval, 10 * (performance.now() - start))));
  }
}

/** Somebody is about to mend it. */
function complain(error: Error): void {
  if (!(error instanceof CannotRun)) throw error;
  printError(error.message);
}

/** Describes everything that decides what will be reported: another description means to validate again. */
async function stateOf({ files, values }: Typed): Promise<string> {
  const format = (values["input-format"] ?? null) as Input["format"];
  const listed = await listInputs(files, format);
  const inputs = listed.flatMap((entry) => ("error" in entry ? [entry.file] : filesOf(entry).map(({ path }) => path!)));
  const named = [...(values["source-text"] ?? []), ...(values.extension ?? [])].map((word) => word.slice(word.indexOf("=") + 1));
  const configs = values.config === undefined ? inputs.map((path) => findConfig(dirname(path))) : [values.config];
  return [...inputs, ...named, ...new Set(configs)].map(describe).join("\n");
}

function describe(path: string | null): string {
  const stats = path === null ? undefined : statsOf(path);
  return `${path} ${stats?.size} ${stats?.mtimeMs} ${stats?.ino}`;
}

/** A link that leads back to itself has none. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
