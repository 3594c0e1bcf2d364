import { describe, expect, test } from "vitest";
import {
  asks,
  asksAbout,
  asksByAddressee,
  asksByConsultation,
  asksByDocument,
  asksByKind,
  asksBySupport,
  asksUnder,
  clusters,
  clustersOf,
  consultationIds,
  consultations,
  documentIds,
  getAsk,
  getCluster,
  getConsultation,
  getTension,
  isAskId,
  isConsultationId,
  supportLevels,
  tensions,
  tensionsOf,
  wordsOf,
} from "./index.js";

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("each look-up parts the asks, in printed order, and loses none", () => {
  const parts = {
    support: supportLevels.map(asksBySupport),
    consultation: [...consultationIds, null].map(asksByConsultation),
    document: documentIds.map(asksByDocument),
    kind: (["ask", "suggestion", "caution", "remark", "praise", "commitment"] as const).map(asksByKind),
  };
  test.each(Object.entries(parts))("by %s", (_, lists) => {
    expect(ids(lists.flat()).sort()).toEqual(ids(asks).sort());
    for (const list of lists) expect(ids(list)).toEqual(ids(asks.filter((ask) => list.includes(ask))));
  });
});

test("addressees and subjects lead back to the asks that name them", () => {
  for (const ask of asks) {
    for (const id of ask.addressees) expect(asksByAddressee(id)).toContain(ask);
    for (const id of ask.about) expect(asksAbout(id)).toContain(ask);
  }
  expect(asksAbout("body-igf").every(({ about }) => about.includes("body-igf"))).toBe(true);
});

test("nested asks are found under their parent", () => {
  const nested = asks.filter(({ parent }) => parent !== null);
  expect(nested.length).toBeGreaterThan(20);
  for (const ask of nested) expect(asksUnder(ask.parent!)).toContain(ask);
});

test("records are found by their IDs, and other IDs find nothing", () => {
  for (const ask of asks) expect(getAsk(ask.id)).toBe(ask);
  for (const consultation of consultations) expect(getConsultation(consultation.id)).toBe(consultation);
  for (const cluster of clusters) expect(getCluster(cluster.id)).toBe(cluster);
  for (const tension of tensions) expect(getTension(tension.id)).toBe(tension);
  for (const get of [getAsk, getConsultation, getCluster, getTension]) expect(get("toString" as string)).toBeUndefined();
});

test("guards accept exactly the listed IDs", () => {
  expect(asks.every(({ id }) => isAskId(id))).toBe(true);
  for (const other of ["wsis20-ask-1", "wsis20-ask-001 ", "WSIS20-ask-001", "", null, undefined, 1, ["wsis20-ask-001"]]) expect(isAskId(other)).toBe(false);
  expect(isConsultationId("wsis20-ask-001")).toBe(false);
});

test("memberships and tensions lead back to the record", () => {
  for (const cluster of clusters) for (const member of cluster.members) expect(clustersOf(member.record)).toContainEqual({ cluster, member });
  for (const tension of tensions) for (const id of tension.between) expect(tensionsOf(id)).toContain(tension);
  expect(clustersOf("igf-2025-msg-001")).toEqual([]);
});

test("the words of an ask are its lead-in and its own part of the text", () => {
  const words = asks.map((ask) => [ask, wordsOf(ask)] as const);
  for (const [{ leadIn, span, text }, shown] of words) {
    expect(shown).toBe(`${leadIn ? `${leadIn.text} ` : ""}${span ? span.text : text}`);
    expect(text).toContain(span?.text ?? "");
  }
});

test("remarks, praise and commitments ask nobody", () => {
  for (const { kind, addressees } of asks) if (["remark", "praise", "commitment"].includes(kind)) expect(addressees).toEqual([]);
});
