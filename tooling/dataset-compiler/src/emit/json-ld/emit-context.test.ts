import { datasetTypes, recordTypes } from "@igf/schema";
import { expect, test } from "vitest";
import { emitContext } from "./emit-context.js";
import { classes, properties } from "./vocabularies.js";

const context = emitContext([...datasetTypes, ...recordTypes])["@context"] as Record<string, { "@context"?: Record<string, { "@id": string }> }>;

test("every type has a context, in which no two fields become one property", () => {
  for (const type of [...datasetTypes, ...recordTypes]) {
    const ids = Object.values(context[type]!["@context"]!).map((term) => term["@id"]);
    expect(ids.length, type).toBeGreaterThan(2);
    expect(new Set(ids).size, type).toBe(ids.length);
  }
});

test("the fields and types that are given a term exist", () => {
  const fields = new Set(JSON.stringify(context).match(/"[$A-Za-z0-9]+":\{"@id"/g)!.map((term) => term.split('"')[1]));
  expect(Object.keys(properties).filter((key) => !fields.has(key.split(".").at(-1)!))).toEqual([]);
  expect(Object.keys(classes).filter((type) => !(type in context))).toEqual([]);
});

test("a concept is SKOS, an observation schema.org, a range a W3C selector", () => {
  expect(context.Concept).toMatchObject({ "@id": "skos:Concept", "@context": { prefLabel: { "@id": "skos:prefLabel" }, altLabels: { "@id": "skos:altLabel", "@container": "@set" }, broader: { "@type": "@id" } } });
  expect(context.Observation).toMatchObject({ "@id": "schema:Observation", "@context": { indicator: { "@id": "schema:variableMeasured", "@type": "@id" } } });
  const ranges = { "@id": "oa:hasSelector", "@container": "@list", "@context": { start: { "@id": "oa:start" }, end: { "@id": "oa:end" } } };
  expect(context.Message).toMatchObject({ "@context": { source: { "@context": { document: { "@id": "oa:hasSource", "@type": "@id" }, ranges } } } });
});
