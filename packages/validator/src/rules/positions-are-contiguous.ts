import type { RecordType } from "@igf/schema";
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
  check({ dataset, sources, report }) {
    if (!dataset) return {};
    const counts = new Map<string, { counted: number; printed: number }>();
    const incomplete = new Set<RecordType>();
    return {
      each(record, pointer) {
        if (!("position" in record) || incomplete.has(record.type)) return;
        // In which document such an ask counts is not known: that is another finding, of which nothing follows.
        if (record.type === "Ask" && record.source && !sources.has(record.source.document)) return void incomplete.add("Ask");
        const series = seriesOf(record);
        const { position } = record;
        const last = counts.get(series);
        if (last === undefined) counts.set(series, { counted: 1, printed: position });
        const expected = (last?.counted ?? 0) + 1;
        // After a gap or a repetition, counting on from it is right again: one cause, one finding.
        const isRight = position === expected || (last !== undefined && position === last.printed + 1);
        if (last) [last.counted, last.printed] = [isRight ? position : expected, position];
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
