/** How a key stands to those before it in the same object: `part` of a second record, whose first key has told of it. */
export type Standing = "new" | "twice" | "begins" | "part";

/**
 * Tells keys that stand twice by slip from those of a second record that has run together with the first one, since its hyphen or
 * brackets are missing: there, the first key of the object comes again, and the others after it are no faults of their own.
 */
export class RepeatedKeys {
  readonly #runTogether = new WeakSet<ReadonlySet<string>>();

  /** @param keys  Those that stand before the key in the same object. */
  standing(key: string, keys: ReadonlySet<string>): Standing {
    if (!keys.has(key)) return "new";
    if (this.#runTogether.has(keys)) return "part";
    const [first] = keys;
    if (key !== first || keys.size === 1) return "twice";
    this.#runTogether.add(keys);
    return "begins";
  }
}
