/** How a key stands to those before it in the same object: where it begins another record, what comes again from there on; `part` of that. */
export type Standing = "new" | "twice" | RunTogether | "part";

/** What comes again in one object. It grows until the object ends. */
export interface RunTogether {
  /** How often the first key came again. */
  times: number;
  /** Whether others came again after it: one key alone may be a slip. */
  isMore: boolean;
}

/**
 * Tells keys that stand twice by slip from those of a second record that has run together with the first one, since its hyphen or
 * brackets are missing: there, the first key of the object comes again, and the others after it are no faults of their own.
 */
export class RepeatedKeys {
  readonly #runTogether = new WeakMap<ReadonlySet<string>, RunTogether>();

  /** @param keys  Those that stand before the key in the same object. */
  standing(key: string, keys: ReadonlySet<string>): Standing {
    if (!keys.has(key)) return "new";
    const [first] = keys;
    const before = this.#runTogether.get(keys);
    if (before) {
      if (key === first) before.times += 1;
      else before.isMore = true;
      return "part";
    }
    if (key !== first || keys.size === 1) return "twice";
    const begins = { times: 1, isMore: false };
    this.#runTogether.set(keys, begins);
    return begins;
  }
}
