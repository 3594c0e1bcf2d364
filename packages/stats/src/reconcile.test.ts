import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { observationsOf, observations, reconcile, toInterval, type ComparableFigure, type Qualifier } from "./index.js";

function figure(asPrinted: string, qualifier: Qualifier, value: number | null, more: Partial<ComparableFigure> = {}): ComparableFigure {
  return { id: `figure-${asPrinted}`, indicator: "ferries", subject: "river-forum", date: "2030", counted: null, area: null, source: null, upper: null, asPrinted, qualifier, value, ...more };
}

const rivalsOf = (list: readonly ComparableFigure[]) => reconcile(list).contradictions.map(({ between }) => between.map(({ asPrinted }) => asPrinted));

describe("figures of the same", () => {
  test("a bare number and more than the same number contradict each other; the reason names both", () => {
    const { consistent, range, contradictions } = reconcile([figure("165", "plain", 165), figure("over 165", "more-than", 165)]);
    expect([consistent, range]).toEqual([false, null]);
    expect(contradictions.map(({ reason }) => reason)).toEqual(["“165” (figure-165) says exactly 165, but “over 165” (figure-over 165) says more than 165."]);
  });

  test("a bare number and at least the same number do not", () => {
    expect(reconcile([figure("165", "plain", 165), figure("at least 165", "at-least", 165)])).toMatchObject({ consistent: true, range: { lower: 165, upper: 165 } });
  });

  test("what they leave possible together is narrower than what each does", () => {
    const { range } = reconcile([figure("over 9,000", "more-than", 9000), figure("over 9,435", "more-than", 9435), figure("less than 10,000", "less-than", 10_000)]);
    expect(range).toEqual({ lower: 9435, includesLower: false, upper: 10_000, includesUpper: false });
  });

  test("a word without a number contradicts nothing", () => {
    expect(reconcile([figure("dozens", "unquantified", null), figure("3", "plain", 3)]).consistent).toBe(true);
  });
});

describe("figures of different times", () => {
  test("are not compared, and have no common range", () => {
    expect(reconcile([figure("43", "plain", 43, { date: "2015" }), figure("177", "plain", 177, { date: "2025" })])).toMatchObject({ consistent: true, range: null });
  });

  test("are compared where the dates overlap, and the reason says so", () => {
    const [contradiction] = reconcile([figure("176", "plain", 176, { date: "2025-06" }), figure("177", "plain", 177, { date: "2025-06-23" })]).contradictions;
    expect(contradiction?.reason).toContain("(their dates, 2025-06 and 2025-06-23, overlap)");
  });

  test("a figure without a date is compared with none", () => {
    expect(reconcile([figure("60", "plain", 60, { date: null }), figure("177", "plain", 177)])).toMatchObject({ consistent: true, range: null });
  });
});

describe("parts", () => {
  const night = { counted: "night ferries" };

  test("are lower bounds of the whole, not its rivals", () => {
    const { consistent, bounds, range } = reconcile([figure("over 250", "more-than", 250, night), figure("262", "plain", 262)]);
    expect(consistent).toBe(true);
    expect(bounds[0]).toMatchObject({ scope: "part", bound: { lower: 250, includesLower: false, upper: null } });
    expect(range).toMatchObject({ lower: 262, upper: 262 });
  });

  test("contradict a whole that is smaller, and the reason says what they count", () => {
    const [contradiction] = reconcile([figure("100", "plain", 100), figure("250", "plain", 250, night)]).contradictions;
    expect(contradiction?.reason).toBe("“250” (figure-250) counts a part (night ferries) and says that the whole is at least 250, but “100” (figure-100) says exactly 100.");
  });

  test("of the same kind are rivals of each other, of different kinds they are not", () => {
    expect(rivalsOf([figure("88", "plain", 88, night), figure("89", "plain", 89, night)])).toEqual([["88", "89"]]);
    expect(rivalsOf([figure("88", "plain", 88, night), figure("19", "plain", 19, { counted: "day ferries" })])).toEqual([]);
    expect(rivalsOf([figure("88", "plain", 88, { ...night, area: "the north" }), figure("80", "plain", 80, night)])).toEqual([["88", "80"]]);
    expect(rivalsOf([figure("88", "plain", 88, { area: "the north" }), figure("80", "plain", 80, night)])).toEqual([]);
  });

  test("of a share say nothing of the whole", () => {
    const share = { indicator: "igf-stat-share-parliamentarians" };
    expect(reconcile([figure("4%", "plain", 4, share), figure("9%", "plain", 9, { ...share, area: "the north" })]).consistent).toBe(true);
  });
});

test("figures of several indicators or subjects are refused", () => {
  expect(() => reconcile([figure("1", "plain", 1), figure("2", "plain", 2, { subject: "lake-forum" })])).toThrow(
    "Only figures of one subject can be compared; these are of river-forum, lake-forum.",
  );
  expect(() => reconcile([figure("1", "plain", 1), figure("2", "plain", 2, { indicator: "boats" })])).toThrow(TypeError);
});

test("figures are consistent exactly where some whole and some parts of it fit all of them", () => {
  const anyFigure = fc.record({
    qualifier: fc.constantFrom<Qualifier>("plain", "more-than", "at-least", "less-than", "at-most", "unquantified"),
    value: fc.integer({ min: 0, max: 3 }),
    counted: fc.constantFrom(null, "a", "b"),
  });
  const numbers = Array.from({ length: 13 }, (_, index) => index / 2 - 1);
  const fits = (number: number, observation: ComparableFigure) => {
    const { lower, includesLower, upper, includesUpper } = toInterval(observation);
    return (lower === null || number > lower || (includesLower && number === lower)) && (upper === null || number < upper || (includesUpper && number === upper));
  };
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 5 }), (list) => {
      const figures = list.map(({ qualifier, value, counted }, index) => figure(String(index), qualifier, qualifier === "unquantified" ? null : value, { counted }));
      const of = (counted: string | null) => figures.filter((candidate) => candidate.counted === counted);
      const possible = numbers.some(
        (whole) =>
          of(null).every((candidate) => fits(whole, candidate)) &&
          ["a", "b"].every((part) => numbers.some((number) => number <= whole && of(part).every((candidate) => fits(number, candidate)))),
      );
      expect(reconcile(figures).consistent).toBe(possible);
      expect([...figures].reverse().length === 0 || reconcile([...figures].reverse()).consistent).toBe(figures.length === 0 || possible);
    }),
  );
});

describe("the figures of this dataset", () => {
  const groups = new Map<string, ComparableFigure[]>();
  for (const observation of observations) {
    const key = `${observation.indicator} of ${observation.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }

  test("every contradiction is one that is known, and each names both rivals", () => {
    const found = [...groups].flatMap(([key, list]) => reconcile(list).contradictions.map(({ between: [one, other], reason }) => {
      for (const { id, asPrinted, source } of [one, other]) expect(reason).toContain(`“${asPrinted}” (${id}, ${source!.document})`);
      return `${key}: ${one.asPrinted} (${one.date}), ${other.asPrinted} (${other.date})`;
    }));
    expect(found.sort()).toMatchInlineSnapshot(`
      [
        "igf-stat-countries of igf-2009: 112 (2009-11-15/2009-11-18), nearly 100 (2009-11-15/2009-11-18)",
        "igf-stat-countries of igf-2025: 165 (2025-06-23/2025-06-27), 170 (2025-06-23/2025-06-27)",
        "igf-stat-countries of igf-2025: 165 (2025-06-23/2025-06-27), over 165 (2025-06-23/2025-06-27)",
        "igf-stat-nris of body-nri: 176 (2025-06), 177 (2025-06-23)",
        "igf-stat-nris of body-nri: 176 (2025-06), over 176 (2025-06-26)",
        "igf-stat-nris of body-nri: 177 (2025), 176 (2025-06)",
        "igf-stat-participants of igf-2006: 1350 (2006-10-30/2006-11-02), Über 1500 (2006-10-30/2006-11-02)",
        "igf-stat-participants of igf-2008: 1280 (2008-12-03/2008-12-06), More than 1400 (2008-12-03/2008-12-06)",
        "igf-stat-participants-on-site of igf-2021: 2,688 (2021-12-06/2021-12-10), 2,700 (2021-12-06/2021-12-10)",
        "igf-stat-participants-on-site of igf-2025: 3,435 (2025-06-23/2025-06-27), 3,344 (2025-06-23/2025-06-27)",
      ]
    `);
  });

  test("parts of them are rivals of no whole", () => {
    for (const list of groups.values()) {
      for (const { between } of reconcile(list).contradictions) expect(between[0].counted).toBe(between[1].counted);
    }
  });

  test("what was counted in Lillestrøm stays within what is printed", () => {
    expect(reconcile(observationsOf("igf-stat-participants", { subject: "igf-2025" })).range).toEqual({ lower: 9435, includesLower: false, upper: null, includesUpper: false });
  });
});
