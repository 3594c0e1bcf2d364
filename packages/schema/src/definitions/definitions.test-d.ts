import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type * as records from "../generated/records.js";
import type { TypeName } from "../types.js";
import type { definitions } from "./index.js";

type Definitions = typeof definitions;
type Inferred = { [T in keyof Definitions]: z.infer<Definitions[T]> };

/** As the interfaces say it: lists are readonly, and what is optional is absent, never `undefined`. */
type AsWritten<T> = T extends readonly (infer I)[]
  ? readonly AsWritten<I>[]
  : T extends object
    ? { [K in keyof T]: AsWritten<Exclude<T[K], undefined>> }
    : T;

type Interfaces = {
  SourceDocument: records.SourceDocument;
  Event: records.Event;
  Theme: records.Theme;
  Topic: records.Topic;
  Message: records.Message;
  Indicator: records.Indicator;
  Observation: records.Observation;
  Consultation: records.Consultation;
  Ask: records.Ask;
  AskCluster: records.AskCluster;
  Tension: records.Tension;
  ConceptScheme: records.ConceptScheme;
  Concept: records.Concept;
  Retired: records.Retired;
  DatasetHeader: records.DatasetHeader;
  MessagesDataset: records.MessagesDataset;
  StatisticsDataset: records.StatisticsDataset;
  ConsultationsDataset: records.ConsultationsDataset;
};

test("every generated interface equals what its definition infers", () => {
  expectTypeOf<{ [T in TypeName]: AsWritten<Inferred[T]> }>().toEqualTypeOf<Interfaces>();
  expectTypeOf<keyof Definitions>().toEqualTypeOf<TypeName>();
});

test("bad states do not type-check", () => {
  // @ts-expect-error a message has no codes of its own: they belong to its theme
  type Codes = records.Message["codes"];
  // @ts-expect-error an unknown is null, never absent
  const topic: Pick<records.Message, "topic"> = {};
  // @ts-expect-error only the listed qualifiers exist
  const qualifier: records.Qualifier = "over";
  expectTypeOf<[Codes, typeof topic, typeof qualifier]>().not.toBeAny();
});
