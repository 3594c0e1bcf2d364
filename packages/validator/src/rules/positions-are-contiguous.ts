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
  fits(parts: readonly PositionsOfPart[]) {
    const ends = new Map<string, Counted>();
    const unreadBefore = new Map<RecordType, number>();
    return parts.every(({ stretches, unread }) => {
      const isRight = stretches.every(([series, { type, first, end }]) => {
        const before = unreadBefore.get(type) ?? 0;
        const last = ends.get(series);
        ends.set(series, { ...end, unread: before + end.unread });
        return follows({ ...first, unread: before + first.unread }, last);
      });
      for (const [type, count] of unread) unreadBefore.set(type, (unreadBefore.get(type) ?? 0) + count);
      return isRight;
    });
  },
  check({ dataset, sources, report, isLaterPart }) {
    if (!dataset) return {};
    const stretches = new Map<string, Stretch>();
    const unread = new Map<RecordType, number>();
    // Where a record cannot be read, it is not known which number comes after it.
    const pass = (type: RecordType) => void unread.set(type, (unread.get(type) ?? 0) + 1);
    return {
      each(record, pointer) {
        if (!("position" in record)) return;
        // In which document such an ask counts is not known: that is another finding, of which nothing follows.
        if (record.type === "Ask" && record.source && !sources.has(record.source.document)) return pass("Ask");
        const series = seriesOf(record);
        const place = { position: record.position, unread: unread.get(record.type) ?? 0 };
        const stretch = stretches.get(series);
        const isRight = stretch ? follows(place, stretch.end) : isLaterPart || follows(place, undefined);
        const expected = (stretch?.end.counted ?? 0) + 1;
        const end = { counted: isRight ? place.position : expected, printed: place.position, unread: place.unread };
        if (stretch) stretch.end = end;
        else stretches.set(series, { type: record.type, first: place, end });
        if (isRight) return;
        const message = `The position is ${place.position}, where ${expected} follows in the order of the list.`;
        report({ pointer: child(pointer, "position"), message, found: String(place.position), expected: String(expected) });
      },
      skipped: pass,
      part: (): PositionsOfPart => ({ stretches: [...stretches], unread: [...unread] }),
    };
  },
};

/** A position, and how many records of its type could not be read until then. */
interface Place {
  readonly position: number;
  readonly unread: number;
}

/** How far a series of positions has come: the number of its last record as counted, and as printed. */
interface Counted {
  readonly counted: number;
  readonly printed: number;
  readonly unread: number;
}

/** The records of a series in one part of a file. */
interface Stretch {
  readonly type: RecordType;
  readonly first: Place;
  end: Counted;
}

/** What must be known of one part of a file. */
interface PositionsOfPart {
  readonly stretches: readonly (readonly [series: string, stretch: Stretch])[];
  readonly unread: readonly (readonly [type: RecordType, count: number])[];
}

/**
 * Whether a position may come after others. After a gap or a repetition, counting on from it is right again: one cause, one
 * finding. Records that could not be read may be some of the series.
 */
function follows({ position, unread }: Place, last: Counted = { counted: 0, printed: 0, unread: 0 }): boolean {
  if (position === last.counted + 1 || (last.counted > 0 && position === last.printed + 1)) return true;
  return position > last.printed && position <= last.printed + 1 + unread - last.unread;
}

/** What positions are counted in: the whole dataset, but for asks each document, or each consultation without one. */
function seriesOf(record: AnyRecord): string {
  return record.type === "Ask" ? `Ask ${record.source?.document ?? record.consultation}` : record.type;
}
