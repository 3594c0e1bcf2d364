import type { Event, Message, SourceDocument } from "@igf/schema";
import { expect, test } from "vitest";
import { toBibtex } from "./to-bibtex.js";
import { toCsl } from "./to-csl.js";
import { toText } from "./to-text.js";

// An invented forum: the records of this package are all parts of one draft.
const message: Message = {
  type: "Message",
  id: "river-2030-msg-01",
  event: "river-2030",
  theme: "river-2030-theme-1",
  topic: null,
  position: 1,
  text: "Ferries must stay affordable.",
  slips: [],
  source: { document: "river-messages", section: null, ranges: [{ start: 0, end: 29 }] },
  mentions: [],
};
const document: SourceDocument = {
  type: "SourceDocument",
  id: "river-messages",
  title: "River Messages",
  publisher: "River & Lake Office",
  authors: ["Ferry Council", "Bridge Council"],
  date: "2030-05",
  status: "final",
  url: "https://example.org/river_messages.pdf",
  language: "en",
  sha256: null,
  length: null,
  retrieved: null,
  license: null,
  disclaimer: null,
  textIncluded: false,
  note: null,
};
const event: Event = {
  type: "Event",
  id: "river-2030",
  series: null,
  ordinal: null,
  name: "River Forum 2030",
  theme: null,
  date: null,
  place: null,
  country: null,
  hosts: [],
  sources: ["river-messages"],
  confidence: "high",
  note: null,
};

test("a final document is not called a draft, and is cited with its date, curators and address", () => {
  const item = toCsl(message, document, event, "@river/messages");
  expect(toText(item)).toBe(
    "Ferry Council (curator); Bridge Council (curator). “Ferries must stay affordable”. In: River Messages (May 2030). River Forum 2030. " +
      "Message river-2030-msg-01 in @river/messages. https://example.org/river_messages.pdf",
  );
});

test("an address stands in BibTeX as it is, a name with its characters escaped", () => {
  const entry = toBibtex(toCsl(message, document, event, "@river/messages"));
  expect(entry).toContain("  author = {{Ferry Council (curator)} and {Bridge Council (curator)}},\n");
  expect(entry).toContain("  publisher = {{River \\& Lake Office}},\n");
  expect(entry).toContain("  year = {2030},\n  month = may,\n  note = {Message");
  expect(entry).toContain("  url = {https://example.org/river_messages.pdf},\n");
});

test("the publisher curates what names nobody", () => {
  const item = toCsl(message, { ...document, authors: [] }, event, "@river/messages");
  expect(item.curator).toEqual([{ literal: "River & Lake Office" }]);
});

test("what is not known is left out", () => {
  const item = toCsl(message, { ...document, publisher: null, authors: [], date: null, status: "draft", url: null }, event, "@river/messages");
  expect(toText(item)).toBe("“Ferries must stay affordable” [Draft]. In: River Messages (draft). River Forum 2030. Message river-2030-msg-01 in @river/messages.");
  expect(toBibtex(item)).not.toMatch(/author|publisher|year|month|url|undefined|null/);
});
