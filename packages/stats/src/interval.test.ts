import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromLowerEnd, intersect, type Interval } from "./interval.js";
import { toInterval } from "./to-interval.js";
import type { Figure, Qualifier } from "./types.js";

const end = fc.option(fc.integer({ min: -5, max: 5 }), { nil: null });
const intervals = fc
  .record({ lower: end, includesLower: fc.boolean(), upper: end, includesUpper: fc.boolean() })
  .filter(({ lower, includesLower, upper, includesUpper }) => lower === null || upper === null || lower < upper || (lower === upper && includesLower && includesUpper));

/** The numbers that are tried: between any two ends, every end itself, and beyond all of them. */
const numbers = Array.from({ length: 29 }, (_, index) => index / 2 - 7);

function holds({ lower, includesLower, upper, includesUpper }: Interval, number: number): boolean {
  const isBelow = lower !== null && (number < lower || (number === lower && !includesLower));
  const isAbove = upper !== null && (number > upper || (number === upper && !includesUpper));
  return !isBelow && !isAbove;
}

describe("an intersection", () => {
  test("holds exactly the numbers that both intervals hold", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = intersect(a, b);
        for (const number of numbers) expect(both !== null && holds(both, number)).toBe(holds(a, number) && holds(b, number));
      }),
    );
  });

  test("does not depend on the order, and an interval meets itself in itself", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [ab, ba] = [intersect(a, b), intersect(b, a)];
        for (const number of numbers) expect(ab !== null && holds(ab, number)).toBe(ba !== null && holds(ba, number));
        for (const number of numbers) expect(holds(intersect(a, a)!, number)).toBe(holds(a, number));
      }),
    );
  });

  test("of several is empty only where that of two of them is: so pairs are all that must be compared", () => {
    fc.assert(
      fc.property(fc.array(intervals, { minLength: 1, maxLength: 5 }), (list) => {
        const common = numbers.some((number) => list.every((interval) => holds(interval, number)));
        expect(list.every((a) => list.every((b) => intersect(a, b) !== null))).toBe(common);
      }),
    );
  });
});

test("what a part says of the whole holds every number that it holds, and every greater one", () => {
  fc.assert(
    fc.property(intervals, (part) => {
      for (const number of numbers.filter((candidate) => holds(part, candidate))) {
        for (const greater of numbers.filter((candidate) => candidate >= number)) expect(holds(fromLowerEnd(part), greater)).toBe(true);
      }
    }),
  );
});

describe("a figure is read as an interval", () => {
  const figure = (qualifier: Qualifier, value: number | null, upper: number | null = null): Figure => ({ qualifier, value, upper, asPrinted: "as printed" });
  const below = 149.5;
  const above = 150.5;

  test.each<[Qualifier, boolean, boolean, boolean]>([
    ["plain", false, true, false],
    ["more-than", false, false, true],
    ["at-least", false, true, true],
    ["less-than", true, false, false],
    ["at-most", true, true, false],
    ["about", true, true, true],
    ["unquantified", true, true, true],
  ])("%s 150: below, at and above it", (qualifier, ...expected) => {
    const interval = toInterval(figure(qualifier, qualifier === "unquantified" ? null : 150));
    expect([below, 150, above].map((number) => holds(interval, number))).toEqual(expected);
  });

  test("between has both of its ends", () => {
    expect(toInterval(figure("between", 18, 35))).toEqual({ lower: 18, includesLower: true, upper: 35, includesUpper: true });
  });

  test("about reaches a tenth to either side, or as far as is asked for, also below zero", () => {
    expect(toInterval(figure("about", 3))).toMatchObject({ lower: 2.7, upper: 3.3 });
    expect(toInterval(figure("about", -100))).toMatchObject({ lower: -110, upper: -90 });
    expect(toInterval(figure("about", 100), { tolerance: 0 })).toMatchObject({ lower: 100, upper: 100 });
    expect(() => toInterval(figure("about", 100), { tolerance: -0.1 })).toThrow("The tolerance is -0.1; it is a share of the value, such as 0.1 for a tenth.");
    expect(() => toInterval(figure("about", 100), { tolerance: NaN })).toThrow(RangeError);
  });

  test("the value of a figure is in its interval, unless it is printed as above or below it", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom<Qualifier>("plain", "at-least", "about", "at-most", "more-than", "less-than"), (value, qualifier) => {
        expect(holds(toInterval(figure(qualifier, value)), value)).toBe(qualifier !== "more-than" && qualifier !== "less-than");
      }),
    );
  });
});
