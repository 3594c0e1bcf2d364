/** Every ID that a consultation, ask, cluster or tension names is the ID of a published record, also across packages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { asks, clusteredMessageIds, clusters, consultations, dataset, documentIds, retired, supportProfile, tensions } from "@igf/consultations";
import { events, getMessage, messages, themes, topics } from "@igf/messages";
import { getSource, sources } from "@igf/sources";
import { sourceTexts } from "@igf/sources/texts";
import { createValidator } from "@igf/validator";
import { concepts, schemes } from "@igf/vocabularies";
import { expect, test } from "vitest";

const ids = (...lists: readonly (readonly { readonly id: string }[])[]) => new Set<string>(lists.flat().map(({ id }) => id));
const missing = (named: readonly (string | null)[], known: ReadonlySet<string>) => named.filter((id) => id !== null && !known.has(id));

const conceptIds = ids(concepts);

test("an ID is given once in all packages", () => {
  const all = [sources, schemes, concepts, events, themes, topics, messages, consultations, asks, clusters, tensions, retired].flat().map(({ id }) => id);
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test("asks name their consultation, the ask above them, concepts and a document", () => {
  expect(missing(asks.map(({ consultation }) => consultation), ids(consultations))).toEqual([]);
  expect(missing(asks.map(({ parent }) => parent), ids(asks))).toEqual([]);
  expect(missing(asks.flatMap(({ addressees, about }) => [...addressees, ...about]), conceptIds)).toEqual([]);
  expect(missing(asks.map(({ source }) => source.document), ids(sources))).toEqual([]);
});

test("consultations name their process and their documents", () => {
  expect(missing(consultations.map(({ process }) => process), conceptIds)).toEqual([]);
  expect(missing(consultations.flatMap(({ documents, source }) => [...documents, source.document]), ids(sources))).toEqual([]);
});

test("clusters name asks and messages, and tensions name clusters and asks", () => {
  expect(missing(clusters.flatMap(({ members }) => members.map(({ record }) => record)), ids(asks, messages))).toEqual([]);
  expect(missing(tensions.flatMap(({ between }) => between), ids(clusters, asks))).toEqual([]);
});

test("a profile says of each message the document that it is from", () => {
  const voices = clusters.flatMap(({ id }) => supportProfile(id).documents.flatMap(({ document, stances }) => Object.values(stances).flat().map(({ record }) => ({ record, document }))));
  const ofMessages = voices.filter(({ record }) => clusteredMessageIds.some((id) => id === record));
  expect(ofMessages.length).toBeGreaterThan(50);
  for (const { record, document } of ofMessages) expect(document).toBe((getMessage as (id: string) => (typeof messages)[number])(record).source.document);
});

test("the dataset describes every document that it quotes, field for field as @igf/sources does", () => {
  expect(missing(documentIds, ids(dataset.sources))).toEqual([]);
  for (const document of dataset.sources) expect(document).toEqual((getSource as (id: string) => unknown)(document.id));
});

test("the published file passes the validator without an error or a warning", () => {
  const validator = createValidator({ sourceTexts, vocabularies: conceptIds });
  const file = createRequire(import.meta.url).resolve("@igf/consultations/igf-2025.json");
  expect(validator.validateText(readFileSync(file)).findings).toEqual([]);
});
