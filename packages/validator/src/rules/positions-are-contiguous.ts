import type { RecordType } from "@igf/schema";
import { FingerprintTable } from "../engine/fingerprint-table.js";
import type { Fingerprint } from "../engine/fingerprint.js";
import { child } from "../json-pointer.js";
import type { AnyRecord } from "../records/any-record.js";
import type { Rule } from "./rule.js";

export const positionsAreContiguous: Rule = {
  name: "positions-are-contiguous",
  step: "rules",
  severity: "error",
  promise: "Positions count 1, 2, 3 … in the order of the list, without a gap or a repetition; those of asks do so within each document.",
  mend: "Number the records of the list in their order, from 1.",
  bad: `{
  "messages": [{ "position": 1 }, { "position": 3 }, { "position": 4 }]
}`,
  good: `{
  "messages": [{ "position": 1 }, { "position": 2 }, { "position": 3 }]
}`,
  check({ dataset, sources, ids, report }) {
    if (!dataset) return {};
    const counts = new Counts((series) => ids.print(series));
    const incomplete = new Set<RecordType>();
    return {
      each(record, pointer) {
        if (!("position" in record) || incomplete.has(record.type)) return;
        // In which document such an ask counts is not known: that is another finding, of which nothing follows.
        if (record.type === "Ask" && record.source && !sources.has(record.source.document)) return void incomplete.add("Ask");
        const series = seriesOf(record);
        const { position } = record;
        const last = counts.get(series);
        const expected = (last?.counted ?? 0) + 1;
        // After a gap or a repetition, counting on from it is right again: one cause, one finding.
        const isRight = position === expected || (last !== null && position === last.printed + 1);
        counts.set(series, isRight && last !== null ? position : expected, position);
        if (isRight) return;
        const message = `The position is ${position}, where ${expected} follows in the order of the list.`;
        report({ pointer: child(pointer, "position"), message, found: String(position), expected: String(expected) });
      },
      // Where a record cannot be read, it is not known which number comes after it.
      skipped(type) {
        incomplete.add(type);
      },
    };
  },
};

/** What positions are counted in: the whole dataset, but for asks each document, or each consultation without one. */
function seriesOf(record: AnyRecord): string {
  return record.type === "Ask" ? `Ask ${record.source?.document ?? record.consultation}` : record.type;
}

interface Count {
  counted: number;
  printed: number;
}

/** So many series are counted by name; of more, there are only numbers. */
const mostNamed = 1000;

/** How far the positions of each series have come. */
class Counts {
  readonly #named = new Map<string, Count>();
  readonly #numbers = new FingerprintTable();
  readonly #print: (series: string) => Fingerprint;

  constructor(print: (series: string) => Fingerprint) {
    this.#print = print;
  }

  get(series: string): Readonly<Count> | null {
    const named = this.#named.get(series);
    if (named || this.#named.size < mostNamed) return named ?? null;
    return this.#numbers.has(this.#print(series)) ? { counted: this.#numbers.first, printed: this.#numbers.second } : null;
  }

  set(series: string, counted: number, printed: number): void {
    const named = this.#named.get(series);
    if (named) [named.counted, named.printed] = [counted, printed];
    else if (this.#named.size < mostNamed) this.#named.set(series, { counted, printed });
    // No dataset has so many records: a position beyond 32 bits is wrong, and so is the one after it.
    else this.#numbers.set(this.#print(series), Math.min(counted, largest), Math.min(printed, largest));
  }
}

const largest = 2 ** 32 - 1;
