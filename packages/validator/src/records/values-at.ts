import { child } from "../json-pointer.js";

/**
 * Yields the values at a path of a record, with their pointers. A path is keys joined by slashes, in which an asterisk
 * stands for every item of a list. What is null or missing on the way yields nothing.
 */
export function* valuesAt(value: unknown, pointer: string, path: string): Generator<[value: unknown, pointer: string]> {
  yield* walk(value, pointer, path.split("/"), 0);
}

function* walk(value: unknown, pointer: string, keys: readonly string[], depth: number): Generator<[unknown, string]> {
  const key = keys[depth];
  if (key === undefined) yield [value, pointer];
  else if (typeof value !== "object" || value === null) return;
  else if (key !== "*") yield* walk((value as Record<string, unknown>)[key], child(pointer, key), keys, depth + 1);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walk(item, child(pointer, index), keys, depth + 1);
}

/** Yields the strings at several paths of a record; nulls are passed over. */
export function* stringsAt(value: unknown, pointer: string, paths: readonly string[]): Generator<[text: string, pointer: string]> {
  for (const path of paths) {
    for (const [text, place] of valuesAt(value, pointer, path)) if (typeof text === "string") yield [text, place];
  }
}
