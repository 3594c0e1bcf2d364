import { parseArgs } from "node:util";
import { validateOptions, type OptionDefinition, type Typed, type TypedValues } from "./options.js";

/**
 * Reads the words behind `igf validate`, without the library that prints help and complaints: it takes longer to load than a small
 * file to validate. Returns null for whatever needs that library.
 */
export function readCall(words: readonly string[]): Typed | null {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const known = definitions.every(({ name, choices }) => choices === undefined || values[name] === undefined || choices.includes(values[name] as string));
    return known && positionals.length > 0 ? { files: positionals, values: values as TypedValues } : null;
  } catch {
    return null;
  }
}

const definitions: readonly OptionDefinition[] = validateOptions;

const options = Object.fromEntries(
  definitions.map(({ name, value, repeatable = false }) => [name, { type: value === undefined ? ("boolean" as const) : ("string" as const), multiple: repeatable }]),
);
