/** Every ID that an event, indicator or observation names is the ID of a published record, also across packages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { asks, clusters, consultations, tensions } from "@igf/consultations";
import { getMessage, messages, themes, topics, events as eventsOfMessages } from "@igf/messages";
import { citedPages, getSource, sources } from "@igf/sources";
import { sourceTexts } from "@igf/sources/texts";
import { dataset, documentIds, events, indicators, observations, printingRecordIds, retired } from "@igf/stats";
import { createValidator } from "@igf/validator";
import { concepts, schemes } from "@igf/vocabularies";
import { expect, test } from "vitest";

const ids = (...lists: readonly (readonly { readonly id: string }[])[]) => new Set<string>(lists.flat().map(({ id }) => id));
const missing = (named: readonly (string | null)[], known: ReadonlySet<string>) => named.filter((id) => id !== null && !known.has(id));

const sourceIds = ids(sources, citedPages);
const conceptIds = ids(concepts);

test("an ID is given once in all packages; only a meeting is in two, and both say the same of it", () => {
  const others = ids(sources, citedPages, schemes, concepts, themes, topics, messages, consultations, asks, clusters, tensions);
  const all = [...events, ...indicators, ...observations, ...retired].map(({ id }) => id);
  expect(all.filter((id, index) => all.indexOf(id) !== index || others.has(id))).toEqual([]);
  for (const event of eventsOfMessages) expect(events).toContainEqual(event);
});

test("observations name their indicator, their subject, the record that prints them and their source", () => {
  expect(missing(observations.map(({ indicator }) => indicator), ids(indicators))).toEqual([]);
  expect(missing(observations.map(({ subject }) => subject), ids(events, concepts))).toEqual([]);
  expect(missing(printingRecordIds, ids(messages, asks))).toEqual([]);
  expect(missing([...documentIds, ...events.flatMap((event) => event.sources)], sourceIds)).toEqual([]);
});

test("a message that names a figure's words is the one that the figure names", () => {
  for (const { within, quote } of observations.filter((observation) => observation.within?.includes("-msg-"))) {
    expect((getMessage as (id: string) => (typeof messages)[number])(within!).text).toContain(quote);
  }
});

test("pages that a note names are cited pages", () => {
  const named = [...events, ...observations, ...citedPages].flatMap(({ note }) => note?.match(/\bpage-[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect(missing(named, sourceIds)).toEqual([]);
});

test("the dataset describes every document and page that it names, field for field as @igf/sources does", () => {
  expect(missing([...documentIds, ...events.flatMap((event) => event.sources)], ids(dataset.sources))).toEqual([]);
  for (const document of dataset.sources) expect(document).toEqual((getSource as (id: string) => unknown)(document.id));
});

test("the published file passes the validator without an error or a warning", () => {
  const validator = createValidator({ sourceTexts, vocabularies: conceptIds });
  const file = createRequire(import.meta.url).resolve("@igf/stats/igf.json");
  expect(validator.validateText(readFileSync(file)).findings).toEqual([]);
});
