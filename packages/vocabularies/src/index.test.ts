import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  conceptIds, concepts, conceptsIn, conceptsLabelled, findMentions, getConcept, getScheme, isConceptId, isSchemeId, mentionedSchemeIds,
  narrowerThan, schemeIds, schemes,
} from "./index.js";

describe("records", () => {
  test("the lists of goals, action lines, objectives and issue areas are complete", () => {
    expect(conceptsIn("sdg").map(({ notation }) => notation)).toEqual(Array.from({ length: 17 }, (_, index) => `${index + 1}`));
    expect(conceptsIn("wsis-action-lines").filter(({ broader }) => broader === null).map(({ notation }) => notation)).toEqual(
      Array.from({ length: 11 }, (_, index) => `C${index + 1}`),
    );
    expect([conceptsIn("gdc-objectives").length, conceptsIn("igf-issue-areas").length]).toEqual([5, 13]);
  });

  test("every goal has the IRI and a colour of the United Nations", () => {
    for (const { notation, uri, color } of conceptsIn("sdg")) {
      expect(uri).toBe(`http://metadata.un.org/sdg/${notation}`);
      expect(color).toMatch(/^#[0-9A-F]{6}$/);
    }
    expect(new Set(conceptsIn("sdg").map(({ color }) => color)).size).toBe(17);
  });

  test("concepts stand scheme by scheme, and parts belong to the scheme of the whole", () => {
    expect(schemeIds.flatMap((id) => conceptsIn(id))).toEqual(concepts);
    for (const { broader, scheme } of concepts) if (broader !== null) expect(getConcept(broader).scheme).toBe(scheme);
  });

  test("every doubt has its reason", () => {
    for (const { id, confidence, note } of [...schemes, ...concepts]) if (confidence !== "high") expect([id, note]).not.toEqual([id, null]);
  });
});

describe("IDs", () => {
  test("lists and guards hold exactly the IDs of the records", () => {
    expect([schemeIds, conceptIds]).toEqual([schemes.map(({ id }) => id), concepts.map(({ id }) => id)]);
    expect([...conceptIds, ...schemeIds].filter(isConceptId)).toEqual(conceptIds);
    expect([...conceptIds, ...schemeIds].filter(isSchemeId)).toEqual(schemeIds);
    expect(["sdg-0", "sdg-18", "SDG-1", "__proto__", "", null, undefined, 1].filter(isConceptId)).toEqual([]);
  });
});

describe("look-up", () => {
  test("finds every record by its ID, and nothing by another", () => {
    for (const id of conceptIds) expect(getConcept(id).id).toBe(id);
    for (const id of schemeIds) expect(getScheme(id).id).toBe(id);
    expect([(getConcept as (id: string) => unknown)("sdg"), (getScheme as (id: string) => unknown)("sdg-1")]).toEqual([undefined, undefined]);
    expect([conceptsIn("no-such-scheme"), narrowerThan("no-such-concept"), conceptsLabelled("")]).toEqual([[], [], []]);
  });

  test("C7 has eight sub-lines", () => {
    expect(narrowerThan("wsis-c7")).toHaveLength(8);
  });

  test("codes are found as documents print them", () => {
    expect(["GDC 3", "WSIS C10", "SDG 17", "Emerging technologies and Innovation"].flatMap(conceptsLabelled).map(({ id }) => id)).toEqual([
      "gdc-3", "wsis-c10", "sdg-17", "igf-issue-emerging-technologies-and-innovation",
    ]);
  });
});

describe("findMentions", () => {
  const mentioned = (text: string) => findMentions(text).map(({ concept }) => concept);

  test("finds labels and abbreviations, in the order of the text", () => {
    expect(mentioned("DCs, BPFs and PNs met at the Internet Governance Forum.")).toEqual([
      "body-dynamic-coalition", "body-best-practice-forum", "body-policy-network", "body-igf",
    ]);
  });

  test("the longest label uses its words up", () => {
    expect(mentioned("the National and Regional IGF Initiatives")).toEqual(["body-nri"]);
    expect(mentioned("the IGF and the National and Regional IGF Initiatives")).toEqual(["body-igf", "body-nri"]);
  });

  test("letter case counts", () => {
    expect(mentioned("the mag, an igf and nri")).toEqual([]);
  });

  test.each(["IGFs", "EIGF", "IGF2", "ÉIGF", "IGFé", "IGF\u0301", "_IGF_"])("%j is not the word IGF", (text) => expect(mentioned(text)).toEqual([]));

  test.each(["(IGF)", "IGF's", "IGF.", "“IGF”", "IGF–based", "non-IGF"])("%j holds the word IGF", (text) => expect(mentioned(text)).toEqual(["body-igf"]));

  test("EC is Enhanced Cooperation, and only as a word", () => {
    expect(mentioned("EC, not SPEC, ECOSOC or TEC")).toEqual(["process-enhanced-cooperation"]);
  });

  test("a label may be broken over lines", () => {
    expect(findMentions("the Internet\n  Governance Forum")).toEqual([{ concept: "body-igf", label: "Internet Governance Forum", start: 4, end: 31 }]);
  });

  test("places are counted in code points", () => {
    expect(findMentions("𝔾𝕣 MAG")).toEqual([{ concept: "body-mag", label: "MAG", start: 3, end: 6 }]);
  });

  test("goals, action lines and objectives are not searched for", () => {
    expect(mentionedSchemeIds).toEqual(["bodies", "groups", "instruments", "persons", "places", "processes"]);
    expect(mentioned("SDG 1, GDC 3")).toEqual(["instrument-global-digital-compact"]);
  });
});

test("the raw files and both module systems hold the same records", async () => {
  const dist = (file: string) => readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");
  expect(JSON.parse(dist("vocabularies.json"))).toEqual({ schemes, concepts });
  expect(dist("vocabularies.ndjson").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown)).toEqual([...schemes, ...concepts]);
  const [esm, cjs] = [await import("@igf/vocabularies"), createRequire(import.meta.url)("@igf/vocabularies") as typeof import("./index.js")];
  for (const module of [esm, cjs]) expect([module.schemes, module.concepts]).toEqual([schemes, concepts]);
});
