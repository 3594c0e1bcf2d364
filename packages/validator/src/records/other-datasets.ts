import type { KnownIds } from "../engine/known-ids.js";
import { formOf } from "./form-of.js";

const formsOfDatasets = new WeakMap<KnownIds, ReadonlySet<string>>();

/** The datasets that are given beside the one that is looked at. */
export class OtherDatasets {
  readonly #all: readonly KnownIds[];
  #withPrefix: readonly KnownIds[] | null = null;

  constructor(all: readonly KnownIds[]) {
    this.#all = all;
  }

  /** Whether one of them has a record with an ID that is in use, and of one of some types, or of any where there are none. */
  has(id: string, types: readonly string[] = []): boolean {
    return types.length === 0 ? this.#all.some((each) => isInUse(each, id)) : this.hasOneOf(id, types);
  }

  /** One of them that has a record with an ID, of whatever type, be it in use or not. */
  holderOf(id: string): KnownIds | null {
    return this.#all.find((each) => each.typeOf(id) !== null) ?? null;
  }

  /** Whether one of them has a record of one of some types with an ID. */
  hasOneOf(id: string, types: readonly string[]): boolean {
    return this.#all.some((each) => types.includes(each.typeOf(id) ?? ""));
  }

  /**
   * Returns the dataset that should have an ID: it begins with its prefix, and differs from others of its IDs in numbers alone.
   * The prefix does not tell: that of a yearly meeting begins with that of all of them, and two datasets may have the same.
   */
  ownerOf(id: string): KnownIds | null {
    // Of thousands of files, only a few are asked for something that none of them has.
    this.#withPrefix ??= this.#all.filter(({ prefix }) => prefix !== null).sort((a, b) => b.prefix!.length - a.prefix!.length);
    return this.#withPrefix.find((each) => id.startsWith(`${each.prefix}-`) && formsOf(each).has(formOf(id))) ?? null;
  }
}

function isInUse(dataset: KnownIds, id: string): boolean {
  const type = dataset.typeOf(id);
  return type !== null && type !== "Retired";
}

function formsOf(dataset: KnownIds): ReadonlySet<string> {
  let forms = formsOfDatasets.get(dataset);
  if (!forms) formsOfDatasets.set(dataset, (forms = new Set([...dataset.names()].filter((id) => isInUse(dataset, id)).map(formOf))));
  return forms;
}
