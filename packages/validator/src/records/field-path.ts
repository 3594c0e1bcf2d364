import { child } from "../json-pointer.js";

/**
 * A place in every record of a type: keys joined by slashes, of which one may be an asterisk, for every item of a list.
 * The pointer to it is built only where something is wrong with it.
 */
export class FieldPath {
  readonly #before: readonly string[];
  /** The key, where there is no more of the path before a list: most paths are as short. */
  readonly #only: string | null;
  readonly #after: readonly string[] | null;

  constructor(path: string) {
    const [before, after] = path.split(/\/\*\/?/);
    this.#before = before!.split("/");
    this.#only = this.#before.length === 1 ? before! : null;
    this.#after = after === undefined ? null : after.split("/").filter((key) => key !== "");
  }

  /** Visits the values there, with their index in the list, or -1. What is null or missing on the way has none. */
  each(record: object, visit: (value: unknown, index: number) => void): void {
    const value = this.#only === null ? follow(record, this.#before) : (record as Record<string, unknown>)[this.#only];
    if (this.#after === null) return visit(value, -1);
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) visit(follow(value[index], this.#after), index);
  }

  /** The JSON Pointer to the place in the record that `pointer` names. */
  pointer(pointer: string, index: number): string {
    const inList = index < 0 ? [] : [index, ...(this.#after ?? [])];
    return [...this.#before, ...inList].reduce<string>(child, pointer);
  }
}

function follow(value: unknown, keys: readonly string[]): unknown {
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
