import { child } from "../json-pointer.js";

/** Returns the value at a place; what is missing on the way has none. */
type ValueOf = (value: unknown) => unknown;

type Keyed = Readonly<Record<string, unknown>>;

/**
 * A place in every record of a type: keys joined by slashes, of which one may be an asterisk, for every item of a list.
 * The pointer to it is built only where something is wrong with it.
 */
export class FieldPath {
  /** The value there or, where the path leads into a list, the list. */
  readonly valueOf: ValueOf;
  readonly isList: boolean;
  /** The value there, of an item of the list. */
  readonly valueOfItem: ValueOf;
  readonly #before: readonly string[];
  readonly #after: readonly string[];

  constructor(path: string) {
    const [before, after] = path.split(/\/\*\/?/) as [string, string | undefined];
    this.#before = before.split("/");
    this.#after = after?.split("/").filter((key) => key !== "") ?? [];
    this.isList = after !== undefined;
    this.valueOf = follow(this.#before);
    this.valueOfItem = follow(this.#after);
  }

  /** The JSON Pointer to the place in the record that `pointer` names. */
  pointer(pointer: string, index: number): string {
    const inList = index < 0 ? [] : [index, ...this.#after];
    return [...this.#before, ...inList].reduce<string>(child, pointer);
  }
}

/** Most places are one or two keys away: these are looked up at once. */
function follow(keys: readonly string[]): ValueOf {
  const [first, second, ...others] = keys;
  if (first === undefined) return (value) => value;
  if (second === undefined) return (value) => (value as Keyed | null | undefined)?.[first];
  const rest = follow([second, ...others]);
  if (others.length > 0) return (value) => rest((value as Keyed | null | undefined)?.[first]);
  return (value) => ((value as Keyed | null | undefined)?.[first] as Keyed | null | undefined)?.[second];
}
