import { describe, expect, test } from "vitest";
import {
  dataset, eventIds, events, formatObservation, getEvent, getIndicator, getObservation, indicatorIds, indicators, isIndicatorId, isObservationId,
  nrisIn, observationIds, observations, observationsOf, observationsWithin, participantsOf, retired, series, subjectIds,
} from "./index.js";

describe("records", () => {
  test("there are twenty meetings, and a figure for every indicator", () => {
    expect([events.length, indicators.length, observations.length, retired.length]).toEqual([20, 34, 145, 0]);
    expect(new Set(observations.map(({ indicator }) => indicator))).toEqual(new Set(indicatorIds));
    expect(events.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test("lists of IDs are those of the records", () => {
    const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect([eventIds, indicatorIds, observationIds]).toEqual([events, indicators, observations].map(idsOf));
    expect(new Set(subjectIds)).toEqual(new Set(observations.map(({ subject }) => subject)));
  });

  test("quoted figures have ranges and no confidence, reported ones the reverse", () => {
    for (const { basis, source, confidence } of observations) expect([source.ranges.length > 0, confidence === null]).toEqual([basis === "quoted", basis === "quoted"]);
  });

  test("every document and page in which a figure stands is described", () => {
    const described = new Set(dataset.sources.map(({ id }) => id));
    expect([...observations.map(({ source }) => source.document), ...events.flatMap(({ sources }) => sources)].filter((id) => !described.has(id))).toEqual([]);
  });
});

describe("look-up by ID", () => {
  test("finds every record, and undefined for another text", () => {
    for (const record of observations) expect(getObservation(record.id)).toBe(record);
    for (const record of indicators) expect(getIndicator(record.id)).toBe(record);
    for (const record of events) expect(getEvent(record.id)).toBe(record);
    for (const get of [getObservation, getIndicator, getEvent]) expect((get as (id: string) => unknown)("constructor")).toBeUndefined();
  });

  test("guards take the IDs and nothing else", () => {
    expect(observationIds.every(isObservationId)).toBe(true);
    expect([isObservationId("igf-stat-participants"), isIndicatorId("igf-stat-participants"), isIndicatorId("__proto__"), isIndicatorId(null)]).toEqual([false, true, false, false]);
  });
});

describe("observationsOf", () => {
  test("gives every figure once, when asked for every indicator", () => {
    expect(indicatorIds.flatMap((id) => observationsOf(id)).map(({ id }) => id).sort()).toEqual([...observationIds].sort());
  });

  test("filters by subject, by date and by both", () => {
    expect(observationsOf("igf-stat-countries", { subject: "igf-2025" }).map(({ asPrinted }) => asPrinted)).toEqual(["165", "over 165", "170"]);
    expect(observationsOf("igf-stat-countries", { date: "2025" }).map(({ subject }) => subject)).toEqual(["igf-2025", "igf-2025", "igf-2025"]);
    expect(observationsOf("igf-stat-countries", { subject: "igf-2006", date: "2025" })).toEqual([]);
  });

  test("leaves out figures without a date only where a date is asked for", () => {
    expect(observationsOf("igf-stat-mag-members").map(({ date }) => date)).toEqual([null, "2023"]);
    expect(observationsOf("igf-stat-mag-members", { date: "../2100" }).map(({ date }) => date)).toEqual(["2023"]);
  });
});

describe("the look-ups that are asked for first", () => {
  test("the participants of the 20th meeting and the number of NRIs in 2025 keep their qualifiers", () => {
    expect(participantsOf("igf-2025").map(({ asPrinted }) => asPrinted)).toEqual(["more than 9,000", "more than 9,000", "over 9,000", "over 9,435", "more than 9,000"]);
    expect(nrisIn(2025).map(({ asPrinted }) => asPrinted)).toEqual(["177", "177", "177", "176", "177", "over 176"]);
  });

  test("quoted figures come first", () => {
    expect(participantsOf("igf-2025").map(({ basis }) => basis)).toEqual(["quoted", "quoted", "quoted", "reported", "reported"]);
    expect(nrisIn(2025).map(({ basis }) => basis)).toEqual(["quoted", "quoted", "quoted", "reported", "reported", "reported"]);
  });

  test("parts are left out", () => {
    expect(participantsOf("igf-2010").map(({ counted }) => counted)).toEqual([null]);
    expect(nrisIn(2020).map(({ asPrinted }) => asPrinted)).toEqual(["125"]);
  });

  test("a year of which nothing is known has no figure", () => {
    expect([nrisIn(2005), nrisIn(2012), nrisIn(NaN)]).toEqual([[], [], []]);
  });
});

describe("series", () => {
  test("holds every figure of the indicator once, by year, those without a date last", () => {
    for (const indicator of indicatorIds) {
      const years = series(indicator);
      expect(years.flatMap((year) => year.observations).map(({ id }) => id).sort()).toEqual(observationsOf(indicator).map(({ id }) => id).sort());
      const numbers = years.map(({ year }) => year ?? Infinity);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  test("a meeting has its year, and by 2011 is 2011", () => {
    for (const { year, observations: own } of series("igf-stat-participants")) for (const { subject } of own) expect(subject).toBe(`igf-${year}`);
    expect(series("igf-stat-nris")[0]).toMatchObject({ year: 2011, observations: [{ date: "../2011" }] });
  });

  test("filters as observationsOf does", () => {
    expect(series("igf-stat-countries", { date: "2024/2025" }).map(({ year }) => year)).toEqual([2024, 2025]);
  });
});

describe("observationsWithin", () => {
  test("gives the figures of messages and asks", () => {
    expect(observationsWithin("igf-2025-msg-033").map(({ asPrinted }) => asPrinted)).toEqual(["Around 2.6 billion"]);
    expect(observationsWithin("wsis20-ask-239").map(({ asPrinted }) => asPrinted)).toEqual(["5-year", "10-year"]);
    expect(observationsWithin("igf-2025-msg-001")).toEqual([]);
  });
});

describe("formatObservation", () => {
  test("keeps every qualifier", () => {
    const qualified: Record<string, RegExp> = {
      plain: /^[\d,.]+$/, "more-than": /^more than [\d,.]+$/, about: /^about [\d,.]+$/, between: /^between [\d,.]+ and [\d,.]+$/, unquantified: /^[a-z ]+$/,
    };
    for (const observation of observations) expect(formatObservation(observation)).toMatch(qualified[observation.qualifier]!);
  });

  test("groups digits, and drops none", () => {
    const figure = { qualifier: "about", upper: null, asPrinted: "about" } as const;
    expect([2_600_000_000, 0.25, 1e-7].map((value) => formatObservation({ ...figure, value }))).toEqual(["about 2,600,000,000", "about 0.25", "about 0.0000001"]);
    expect(formatObservation({ qualifier: "at-most", value: 1000, upper: null, asPrinted: "up to 1000" })).toBe("at most 1,000");
  });
});
