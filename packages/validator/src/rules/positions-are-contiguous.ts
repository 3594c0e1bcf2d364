import type { RecordType } from "@igf/schema";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import type { AnyRecord } from "../records/any-record.js";
import { Permutation } from "../records/permutation.js";
import { formatCount } from "../words.js";
import type { Rule } from "./rule.js";

/** So many faults are kept until it is known whether the records are merely in another order. */
const mostKept = 1000;

export const positionsAreContiguous: Rule = {
  name: "positions-are-contiguous",
  step: "rules",
  severity: "error",
  promise: "Positions count 1, 2, 3 … in the order of the list, without a gap or a repetition; those of asks do so within each document.",
  mend: "Put the records in the order of their positions; or, if these are wrong, number the records in their order, from 1.",
  bad: `{
  "messages": [{ "position": 1 }, { "position": 3 }, { "position": 4 }]
}`,
  good: `{
  "messages": [{ "position": 1 }, { "position": 2 }, { "position": 3 }]
}`,
  fits(parts: readonly PositionsOfPart[]) {
    const ends = new Map<string, Counted>();
    const unreadBefore = new Map<RecordType, number>();
    return parts.every(({ stretches, unread, isInOrder }) => {
      const isRight = isInOrder && stretches.every(([series, { type, first, end }]) => {
        const before = unreadBefore.get(type) ?? 0;
        const last = ends.get(series);
        ends.set(series, { ...end, unread: before + end.unread });
        return follows({ ...first, unread: before + first.unread }, last);
      });
      for (const [type, count] of unread) unreadBefore.set(type, (unreadBefore.get(type) ?? 0) + count);
      return isRight;
    });
  },
  check({ dataset, sources, report, hold, isLaterPart }) {
    if (!dataset) return {};
    const stretches = new Map<string, Stretch>();
    const unread = new Map<RecordType, number>();
    const disorders = new Map<string, Disorder>();
    let kept = 0;
    let isAgain = false;
    // Where a record cannot be read, it is not known which number comes after it.
    const pass = (type: RecordType) => void unread.set(type, (unread.get(type) ?? 0) + 1);
    // A sound record in the list of another type is not missing from its own: that it stands there is told.
    const misplaced = new Map<string, Set<number>>();
    return {
      again: () => void (isAgain = true),
      each(record, pointer) {
        const isPasted = isAgain;
        isAgain = false;
        if (!("position" in record)) return;
        // In which document such an ask counts is not known: that is another finding, of which nothing follows.
        if (record.type === "Ask" && record.source && !sources.has(record.source.document)) return pass("Ask");
        const series = seriesOf(record);
        const place = { position: record.position, unread: unread.get(record.type) ?? 0 };
        const stretch = stretches.get(series);
        // A record that stands twice has its position twice, too: that it has its ID twice is told already.
        if (isPasted && stretch && record.position <= stretch.end.printed) return;
        const isRight = stretch ? follows(place, stretch.end) : isLaterPart || follows(place, undefined);
        const expected = (stretch?.end.counted ?? 0) + 1;
        const end = { counted: isRight ? place.position : expected, printed: place.position, unread: place.unread };
        if (stretch) stretch.end = end;
        else stretches.set(series, { type: record.type, first: place, end });
        // Almost always there is none, and then nothing is looked up.
        let disorder = disorders.size === 0 ? undefined : disorders.get(series);
        if (isRight) return disorder?.order.add(place.position);
        const message = `The position is ${place.position}, where ${expected} follows in the order of the list.`;
        const fault = { pointer: child(pointer, "position"), message, found: String(place.position), expected: String(expected) };
        if (!disorder) {
          if (kept === mostKept) return report(fault);
          disorders.set(series, (disorder = { type: record.type, order: new Permutation(expected - 1), faults: [], more: 0 }));
        }
        disorder.order.add(place.position);
        if (kept === mostKept) return void (disorder.more += 1);
        kept += 1;
        disorder.faults.push({ ...fault, held: hold(fault.pointer) });
      },
      end() {
        for (const [series, disorder] of disorders) {
          const others = misplaced.get(series);
          for (const fault of faultsOf(disorder, unread.has(disorder.type))) if (!others || !isFilled(fault, others)) report(fault);
        }
      },
      skipped(type, moved) {
        pass(type);
        if (!moved || !("position" in moved)) return;
        const series = seriesOf(moved);
        const others = misplaced.get(series) ?? misplaced.set(series, new Set()).get(series)!;
        if (others.size < mostKept) others.add(moved.position);
      },
      part: (): PositionsOfPart => ({ stretches: [...stretches], unread: [...unread], isInOrder: disorders.size === 0 }),
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
  /** If not, only the whole file tells whether the records are merely in another order. */
  readonly isInOrder: boolean;
}

/** What is wrong in a series, to be told when all of it is known. */
interface Disorder {
  readonly type: RecordType;
  readonly order: Permutation;
  readonly faults: Omit<Fault, "rule">[];
  /** Number of faults beyond those that are kept. */
  more: number;
}

/** Rows that were sorted by another column have one cause, and must not lose their numbers. */
function* faultsOf({ order, faults, more }: Disorder, isUnread: boolean): Generator<Omit<Fault, "rule">> {
  const [first] = faults;
  if (!isUnread && order.isComplete) {
    const message = `The records are not in the order of their positions: ${first!.found} comes where ${first!.expected} belongs.`;
    yield { ...first!, message, mend: "Sort the records by their position, or the rows of the table by that column." };
    return;
  }
  yield* faults;
  if (more > 0) yield { ...first!, message: `Of the positions in this list, ${formatCount(more)} more do not follow on the one before.` };
}

/** Whether all positions of a gap are those of records that stand elsewhere. */
function isFilled({ expected, found }: Pick<Fault, "expected" | "found">, misplaced: ReadonlySet<number>): boolean {
  const [from, to] = [Number(expected), Number(found)];
  return to > from && [...misplaced].filter((position) => position >= from && position < to).length === to - from;
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
