/** Every ID that a published record names is the ID of a published record, also across packages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dataset, events, messages, retired, themes, topics } from "@igf/messages";
import { citedPages, getSource, sources } from "@igf/sources";
import { sourceTexts } from "@igf/sources/texts";
import { createValidator } from "@igf/validator";
import { concepts, findMentions, schemes } from "@igf/vocabularies";
import { expect, test } from "vitest";

const ids = (...lists: readonly (readonly { readonly id: string }[])[]) => new Set<string>(lists.flat().map(({ id }) => id));
const missing = (named: readonly (string | null)[], known: ReadonlySet<string>) => named.filter((id) => id !== null && !known.has(id));

const sourceIds = ids(sources, citedPages);
const conceptIds = ids(concepts);

test("an ID is given once in all packages", () => {
  const all = [sources, citedPages, schemes, concepts, events, themes, topics, messages, retired].flat().map(({ id }) => id);
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test("themes, topics and messages name each other, their event and concepts", () => {
  expect(missing(themes.map(({ event }) => event), ids(events))).toEqual([]);
  expect(missing(themes.flatMap(({ codes, tags }) => [...codes, ...tags]), conceptIds)).toEqual([]);
  expect(missing(topics.map(({ theme }) => theme), ids(themes))).toEqual([]);
  expect(missing(messages.map(({ event }) => event), ids(events))).toEqual([]);
  expect(missing(messages.map(({ theme }) => theme), ids(themes))).toEqual([]);
  expect(missing(messages.map(({ topic }) => topic), ids(topics))).toEqual([]);
  expect(missing(messages.flatMap(({ mentions }) => mentions), conceptIds)).toEqual([]);
});

test("concepts name their scheme, the concept around them and their sources", () => {
  expect(missing(concepts.map(({ scheme }) => scheme), ids(schemes))).toEqual([]);
  expect(missing(concepts.map(({ broader }) => broader), conceptIds)).toEqual([]);
  expect(missing([...schemes, ...concepts].flatMap((record) => record.sources), sourceIds)).toEqual([]);
});

test("what quotes or cites names a published document or page", () => {
  const quoted = [...themes, ...topics, ...messages].map(({ source }) => source.document);
  expect(missing([...quoted, ...events.flatMap((event) => event.sources)], sourceIds)).toEqual([]);
});

test("pages that a note names are cited pages", () => {
  const notes = [...sources, ...citedPages, ...schemes, ...concepts, ...events].map(({ note }) => note ?? "");
  const named = notes.flatMap((note) => note.match(/\bpage-[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect(missing(named, sourceIds)).toEqual([]);
});

test("the documents in the dataset are those of @igf/sources, field for field", () => {
  for (const document of dataset.sources) expect(document).toEqual((getSource as (id: string) => unknown)(document.id));
});

test("mentions are what findMentions gives to everybody", () => {
  for (const { id, text, mentions } of messages) expect([id, [...new Set(findMentions(text).map(({ concept }) => concept))]]).toEqual([id, mentions]);
});

test("the published files pass the validator without an error or a warning", () => {
  const validator = createValidator({ sourceTexts, vocabularies: conceptIds });
  const file = createRequire(import.meta.url).resolve("@igf/messages/igf-2025.json");
  expect(validator.validateText(readFileSync(file)).findings).toEqual([]);
  for (const record of [...sources, ...citedPages, ...schemes, ...concepts]) expect([record.id, validator.validate(record).findings]).toEqual([record.id, []]);
});
