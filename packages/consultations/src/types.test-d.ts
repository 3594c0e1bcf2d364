import type * as schema from "@igf/schema";
import { expectTypeOf, test } from "vitest";
import {
  asks,
  asksAbout,
  asksBySupport,
  clustersOf,
  getAsk,
  isAskId,
  supportProfile,
  type Ask,
  type AskCluster,
  type AskId,
  type Consultation,
  type ConsultationsDataset,
  type SupportProfile,
  type Tension,
} from "./index.js";

test("records are records of the schema, read-only", () => {
  expectTypeOf<Ask>().toExtend<Readonly<Pick<schema.Ask, "id" | "text" | "support" | "kind">>>();
  expectTypeOf<Consultation["date"]>().toEqualTypeOf<schema.Consultation["date"]>();
  expectTypeOf<keyof Ask>().toEqualTypeOf<keyof schema.Ask>();
  expectTypeOf<keyof AskCluster>().toEqualTypeOf<keyof schema.AskCluster>();
  expectTypeOf<keyof Tension>().toEqualTypeOf<keyof schema.Tension>();
  expectTypeOf<keyof ConsultationsDataset>().toEqualTypeOf<keyof schema.ConsultationsDataset>();
  // @ts-expect-error nobody changes a text
  asks[0]!.text = "";
  // @ts-expect-error nor a list inside a record
  asks[0]!.about.push("body-igf");
  // @ts-expect-error nor what lies deeper
  asks[0]!.source.ranges[0]!.start = 0;
});

test("an ID of ours finds a record, any other perhaps none", () => {
  expectTypeOf(getAsk("wsis20-ask-001")).toEqualTypeOf<Ask>();
  expectTypeOf(getAsk("wsis20-ask-001" as string)).toEqualTypeOf<Ask | undefined>();
  expectTypeOf(supportProfile("wsis20-cluster-permanent-igf")).toEqualTypeOf<SupportProfile>();
  expectTypeOf(supportProfile("" as string)).toEqualTypeOf<SupportProfile | undefined>();
  // @ts-expect-error an ID that no ask has is none
  expectTypeOf<"wsis20-ask-999">().toExtend<AskId>();
});

test("guards tell types apart", () => {
  const id = "" as string;
  if (isAskId(id)) expectTypeOf(id).toEqualTypeOf<AskId>();
  else expectTypeOf(id).toEqualTypeOf<string>();
});

test("what is asked for must exist", () => {
  asksBySupport("many");
  // @ts-expect-error no level of support is called so
  asksBySupport("most");
  expectTypeOf(asksAbout("body-anything")).toEqualTypeOf<readonly Ask[]>();
  expectTypeOf(clustersOf("igf-2025-msg-074")[0]!.member.stance).toEqualTypeOf<"supports" | "opposes" | "qualifies">();
});
