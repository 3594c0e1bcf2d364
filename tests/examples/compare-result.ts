import { format, inspect, isDeepStrictEqual } from "node:util";
import { runInNewContext } from "node:vm";
import { fits } from "./fits.js";

/** What an instrumented example calls. Runs inside the example's own process. */
export const example = {
  /** Compares the value of an expression, or the error that it throws. */
  async value(run: () => Promise<unknown>, shown: string, line: number): Promise<void> {
    const { value, error } = await outcomeOf(run);
    const printed = error === undefined ? print(value) : `throws ${error}`;
    const same = shown.includes("…") || error !== undefined ? fits(printed, shown) : isDeepStrictEqual(plain(value), plain(evaluate(shown, line)));
    if (!same) throw new Error(disagreement(line, shown, printed));
  },

  /** Compares what `console.log` prints. */
  async printed(run: () => Promise<unknown[]>, shown: string, line: number): Promise<void> {
    const printed = format(...(await run()));
    if (!fits(printed, shown)) throw new Error(disagreement(line, shown, printed));
  },
};

async function outcomeOf(run: () => Promise<unknown>): Promise<{ value?: unknown; error?: string }> {
  try {
    return { value: await run() };
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : `${error}` };
  }
}

function evaluate(shown: string, line: number): unknown {
  try {
    return runInNewContext(`(${shown})`);
  } catch {
    throw new Error(`The result shown on line ${line} of the example is not JavaScript: ${shown}. Write a value, \`throws Name: message\`, or leave parts out with …`);
  }
}

/** The value without the identity of the realm that made it: a list of the other context counts as a list. */
function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null ? structuredClone(value) : value;
}

/** Prints a value as the examples do: JavaScript with double quotes. */
function print(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
  if (typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    return `{ ${Object.entries(value).map(([key, field]) => `${key}: ${print(field)}`).join(", ")} }`;
  }
  return inspect(value);
}

function disagreement(line: number, shown: string, found: string): string {
  return `Line ${line} of the example shows\n  ${shown}\nbut the built package gives\n  ${found}`;
}
