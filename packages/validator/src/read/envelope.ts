import type { Fault, Spot } from "../fault.js";
import { findOffsets } from "../syntax/find-offsets.js";
import { longestDocument } from "../syntax/limits.js";
import type { Place } from "./dataset-handler.js";
import { Excerpt } from "./excerpt.js";

/** A dataset with more members than this is refused for those that its schema does not know. */
const mostMembers = 1_000;

/** The envelope of a dataset, as if its lists of records were empty. It knows where in the file each of its members stands. */
export class Envelope {
  readonly #excerpt = new Excerpt();
  #members = 0;

  /** Begins the dataset. */
  begin(place: Place): void {
    this.#excerpt.add("{", place);
  }

  /** Whether a value of so many bytes can be added. */
  hasRoomFor(bytes: number): boolean {
    return this.#members < mostMembers && this.#excerpt.text.length + bytes <= longestDocument;
  }

  /** Adds a member, whose value is given in JSON. */
  add(key: string, json: string, keyPlace: Place, place: Place): void {
    if (this.#members > 0) this.#excerpt.add(",", keyPlace);
    this.#members += 1;
    this.#excerpt.add(`${JSON.stringify(key)}:`, keyPlace);
    this.#excerpt.add(json, place);
  }

  /** The envelope so far. */
  get value(): object {
    return JSON.parse(this.#text) as object;
  }

  /** Looks up where faults stand in the file, in their order. */
  spots(faults: readonly Pick<Fault, "pointer" | "at" | "offset">[]): Spot[] {
    return findOffsets(this.#text, faults as readonly Fault[]).map((offset) => {
      const { line, column } = this.#excerpt.placeOf(offset);
      return { line, column, excerpt: null };
    });
  }

  get #text(): string {
    return `${this.#excerpt.text}}`;
  }
}
