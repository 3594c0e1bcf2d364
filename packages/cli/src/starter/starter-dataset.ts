import type { Message, MessagesDataset } from "@igf/schema";

/** The dataset that `igf init` writes: valid as it stands, with words in capitals wherever a forum puts its own. */
export function starterDataset({ $schema, title, prefix }: { $schema: string; title: string; prefix: string }): MessagesDataset {
  const message = (position: number, topic: string | null, text: string): Message => ({
    type: "Message",
    id: `${prefix}-msg-00${position}`,
    event: prefix,
    theme: `${prefix}-theme-1`,
    topic,
    position,
    text,
    slips: [],
    source: null,
    mentions: [],
  });
  return {
    $schema,
    type: "MessagesDataset",
    id: `${prefix}-messages`,
    prefix,
    title: `Messages of ${title}`,
    version: "0.1.0",
    language: "en",
    publisher: { name: "NAME OF THE PUBLISHER", url: null, note: null },
    license: "CC-BY-4.0",
    disclaimer: null,
    sources: [],
    events: [
      {
        type: "Event",
        id: prefix,
        series: null,
        ordinal: null,
        name: title,
        theme: null,
        date: null,
        place: null,
        country: null,
        hosts: [],
        sources: [],
        confidence: "high",
        note: null,
      },
    ],
    themes: [
      {
        type: "Theme",
        id: `${prefix}-theme-1`,
        event: prefix,
        position: 1,
        title: "TITLE OF THE FIRST THEME",
        description: null,
        codes: ["sdg-9", "wsis-c2"],
        codesAsPrinted: "SDG 9, WSIS C2",
        tags: [],
        tagsAsPrinted: null,
        source: null,
      },
    ],
    topics: [
      {
        type: "Topic",
        id: `${prefix}-topic-1`,
        theme: `${prefix}-theme-1`,
        position: 1,
        title: "TITLE OF A SUB-HEADING",
        source: null,
      },
    ],
    messages: [
      message(1, null, "TEXT OF A MESSAGE THAT STANDS DIRECTLY UNDER THE THEME."),
      message(2, `${prefix}-topic-1`, "TEXT OF A MESSAGE THAT STANDS UNDER THE SUB-HEADING."),
    ],
    retired: [],
  };
}
