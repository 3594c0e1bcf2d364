import type * as schema from "@igf/schema";
import { expectTypeOf, test } from "vitest";
import {
  dataset, formatObservation, getIndicator, getObservation, indicatorIds, isObservationId, nrisIn, observations, observationsOf, observationsWithin, participantsOf,
  reconcile, series, toInterval,
  type EventId, type Indicator, type IndicatorId, type Interval, type Observation, type ObservationId, type Reconciliation, type StatisticsDataset, type SubjectId,
} from "./index.js";

test("an ID that is known to the compiler finds a record, any other string perhaps none", () => {
  expectTypeOf(getIndicator("igf-stat-nris")).toEqualTypeOf<Indicator>();
  expectTypeOf(getObservation("igf-stat-obs-001" as string)).toEqualTypeOf<Observation | undefined>();
  // @ts-expect-error there may be no such observation
  getObservation("igf-stat-obs-999").value;
});

test("IDs are literal types, which the guard gives to any value", () => {
  expectTypeOf(indicatorIds).toEqualTypeOf<readonly IndicatorId[]>();
  expectTypeOf<"igf-stat-ferries">().not.toExtend<IndicatorId>();
  expectTypeOf<"igf-2025">().toExtend<SubjectId & EventId>();
  const value: unknown = null;
  if (isObservationId(value)) expectTypeOf(value).toEqualTypeOf<ObservationId>();
});

test("a misspelt indicator, subject or meeting does not compile", () => {
  // @ts-expect-error no such indicator
  observationsOf("igf-stat-participant");
  // @ts-expect-error no such subject
  observationsOf("igf-stat-participants", { subject: "igf-2005" });
  // @ts-expect-error no such meeting
  participantsOf("igf-2005");
  // @ts-expect-error a year is a number
  nrisIn("2025");
});

test("a figure is never a bare number", () => {
  expectTypeOf(participantsOf("igf-2025")).toEqualTypeOf<readonly Observation[]>();
  expectTypeOf(nrisIn(2025)).toEqualTypeOf<readonly Observation[]>();
  expectTypeOf(formatObservation(observations[0]!)).toEqualTypeOf<string>();
  expectTypeOf<Observation["value"]>().toEqualTypeOf<number | null>();
  // @ts-expect-error a number without a qualifier is no figure
  toInterval({ value: 165 });
});

test("an end that is open is null", () => {
  expectTypeOf(toInterval(observations[0]!)).toEqualTypeOf<Interval>();
  expectTypeOf<Interval["upper"]>().toEqualTypeOf<number | null>();
});

test("reconcile gives back the observations that it was given, from any dataset", () => {
  expectTypeOf(reconcile(observations)).toEqualTypeOf<Reconciliation<Observation>>();
  const others: schema.Observation[] = [];
  expectTypeOf(reconcile(others).bounds[0]!.observation).toEqualTypeOf<schema.Observation>();
});

test("a year of a series has at least one figure", () => {
  for (const { observations: own } of series("igf-stat-nris")) expectTypeOf(own[0]).toEqualTypeOf<Observation>();
});

test("observations within a record are found by any ID", () => {
  expectTypeOf(observationsWithin("igf-2025-msg-001")).toEqualTypeOf<readonly Observation[]>();
});

test("records are read-only all the way down", () => {
  // @ts-expect-error a list cannot be changed
  observations.push(observations[0]!);
  // @ts-expect-error a field cannot be changed
  observations[0]!.value = 0;
  // @ts-expect-error nor one of a part of a record
  observations[0]!.source.ranges[0]!.start = 0;
  // @ts-expect-error nor one of the envelope
  dataset.publisher.name = "";
});

test("records are those of the schema, only narrower", () => {
  type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
  expectTypeOf<Mutable<Observation>>().toExtend<schema.Observation>();
  expectTypeOf<Mutable<StatisticsDataset>>().toExtend<schema.StatisticsDataset>();
});
