import type { Event as ForumEvent, Theme, Topic } from "@igf/schema";

/** What every ID of the invented dataset begins with. */
export const prefix = "river-2030";
export const documentId = "river-forum-2030-report";
export const themeIds = ids("theme", 8);
export const topicIds = ids("topic", 40);

/** The theme to which a topic belongs. */
export function themeOf(topic: number): string {
  return themeIds[topic % themeIds.length]!;
}

/** The envelope of the dataset, which is the first line of NDJSON. */
export const header = {
  $schema: "pkg:npm/%40igf/schema@1/messages-dataset.schema.json",
  type: "MessagesDataset",
  id: `${prefix}-messages`,
  prefix,
  title: "Messages of an invented river forum",
  version: "1.0.0",
  language: "en",
  publisher: { name: "Nobody: these records are generated", url: null, note: null },
  license: "CC0-1.0",
  disclaimer: null,
  sources: [
    {
      type: "SourceDocument",
      id: documentId,
      title: "Report of an invented river forum",
      publisher: null,
      authors: [],
      date: "2030-06-20",
      status: "final",
      url: null,
      language: "en",
      sha256: "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
      length: 2 ** 40,
      retrieved: null,
      license: null,
      disclaimer: null,
      textIncluded: false,
      note: null,
    },
  ],
} as const;

/** What the messages refer to. */
export const events: readonly ForumEvent[] = [
  {
    type: "Event",
    id: prefix,
    series: null,
    ordinal: null,
    name: "Invented river forum",
    theme: null,
    date: "2030-06-12/2030-06-14",
    place: null,
    country: null,
    hosts: [],
    sources: [documentId],
    confidence: "high",
    note: null,
  },
];

export const themes: readonly Theme[] = themeIds.map((id, index) => ({
  type: "Theme",
  id,
  event: prefix,
  position: index + 1,
  title: `Theme ${index + 1} of the river forum`,
  description: null,
  codes: ["sdg-9", "wsis-c2"],
  codesAsPrinted: "SDG 9 - WSIS C2",
  tags: [],
  tagsAsPrinted: null,
  source: null,
}));

export const topics: readonly Topic[] = topicIds.map((id, index) => ({
  type: "Topic",
  id,
  theme: themeOf(index),
  position: index + 1,
  title: `Topic ${index + 1} of the river forum`,
  source: null,
}));

function ids(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${kind}-${index + 1}`);
}
