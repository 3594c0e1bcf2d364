import type { Fault } from "../fault.js";
import { keysOf } from "../json-pointer.js";
import { walkJson, type Visitor } from "./walk-json.js";

/** What is enough to look a fault up. */
type Sought = Pick<Fault, "pointer" | "at" | "offset">;

/** Returns where each fault stands in a well-formed text, as UTF-16 offsets in the order of the faults. */
export function findOffsets(text: string, faults: readonly Sought[]): number[] {
  const sought = new Set(faults.filter(({ offset }) => offset === undefined).map(({ pointer }) => pointer));
  const search = new Search(text, sought);
  if (sought.size > 0) walkJson(text, search);
  return faults.map(({ offset, pointer, at }) => offset ?? (at === "key" ? search.keys : search.values).get(pointer) ?? 0);
}

/** For so few places it is looked whether the rest of the text can be left out. */
const few = 10;

/** Looks for keys and values. Of a key that stands twice in an object, the last one counts, as it does for JSON.parse. */
class Search implements Visitor {
  readonly keys = new Map<string, number>();
  readonly values = new Map<string, number>();
  hasEnough = false;
  readonly #text: string;
  readonly #sought: ReadonlySet<string>;
  /** Whether it is settled that all of the text is read, or not. */
  #isSettled = false;

  constructor(text: string, sought: ReadonlySet<string>) {
    this.#text = text;
    this.#sought = sought;
  }

  key(key: string, offset: number, pointer: string, keys: ReadonlySet<string>): void {
    // What has been found may stand in an earlier copy of what counts.
    if (keys.has(key)) this.#isSettled = true;
    if (this.#sought.has(pointer)) this.keys.set(pointer, offset);
  }

  value(_: number, offset: number, pointer: string): void {
    if (!this.#sought.has(pointer)) return;
    this.values.set(pointer, offset);
    if (this.values.size < this.#sought.size || this.#isSettled) return;
    this.#isSettled = true;
    this.hasEnough = this.#sought.size <= few && !this.#mayComeAgain(offset);
  }

  /** Whether one of the keys may be written once more after an offset, perhaps with an escape in it. */
  #mayComeAgain(offset: number): boolean {
    const rest = this.#text.slice(offset);
    return rest.includes("\\") || [...this.#sought].some((pointer) => keysOf(pointer).some((key) => rest.includes(`"${key}"`)));
  }
}
