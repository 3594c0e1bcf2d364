import type { Fault, Held, Spot } from "../fault.js";
import { valueAt } from "../json-pointer.js";
import { spotsOf } from "./describe.js";

/** Where a record stands in its file. */
export interface RecordPlace {
  /** JSON Pointer to the record; empty where it has a line or row of its own. */
  readonly pointer: string;
  readonly line: number;
  /** In Unicode code points, from 1. */
  readonly column: number;
  /** The number of the record, where lines do not tell records apart. */
  readonly number?: number;
}

/** Looks up where faults stand, whose pointers begin at the record. The spots are in the order of the faults. */
export type Locate = (faults: readonly Pick<Fault, "pointer" | "at" | "offset">[]) => readonly Spot[];

/** The record that is looked at: nothing of it is looked up before somebody asks. */
export class AtHand {
  readonly value: unknown;
  readonly place: RecordPlace;
  readonly #source: string | Locate;
  readonly #isEnvelope: boolean;

  /** @param source The text of the record, or what else looks places up. */
  constructor(value: unknown, place: RecordPlace, source: string | Locate, isEnvelope = false) {
    this.value = value;
    this.place = place;
    this.#source = source;
    this.#isEnvelope = isEnvelope;
  }

  /** Looks places in the record up. */
  spots(faults: readonly Pick<Fault, "pointer" | "at" | "offset">[]): readonly Spot[] {
    return typeof this.#source === "string" ? spotsOf(this.#source, faults, this.place) : this.#source(faults);
  }

  /** Looks a place up, to be remembered. */
  hold(pointer: string, file: string | null): Held {
    return { file, pointer: this.place.pointer + pointer, record: this.idAt(pointer), spot: this.spots([{ pointer }])[0] ?? null };
  }

  /** The ID of the record to which a pointer leads: this one, or a document that stands in the envelope. */
  idAt(pointer: string): string | null {
    const owner = this.#isEnvelope ? /^\/sources\/\d+/.exec(pointer)?.[0] : "";
    const id = owner === undefined ? null : valueAt(this.value, `${owner}/id`);
    return typeof id === "string" ? id : null;
  }
}
