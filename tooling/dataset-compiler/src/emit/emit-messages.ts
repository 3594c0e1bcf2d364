import type { MessagesDataset } from "@igf/schema";
import { banner } from "./banner.js";
import { emitFormats } from "./emit-formats.js";
import { emitIds } from "./emit-ids.js";
import { emitJsonTypes } from "./emit-json-types.js";
import type { Emitted } from "./emitted.js";
import { emitRecords } from "./emit-records.js";

/** Returns what is generated for a package of messages. */
export function emitMessages(packageName: string, file: string, dataset: MessagesDataset): Emitted {
  const { events, themes, topics, messages, retired, ...header } = dataset;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const distinct = (list: readonly string[]) => [...new Set(list)];
  const published = {
    ...emitFormats(file, dataset),
    ...emitJsonTypes(`${file}.json`, "MessagesDataset"),
  };
  const generated = {
    "records.ts": emitRecords([
      { name: "dataset", type: "DatasetHeader", list: false, value: header },
      { name: "events", type: "Event", list: true, value: events },
      { name: "themes", type: "Theme", list: true, value: themes },
      { name: "topics", type: "Topic", list: true, value: topics },
      { name: "messages", type: "Message", list: true, value: messages },
      { name: "retired", type: "Retired", list: true, value: retired },
    ]),
    "notice.ts": emitNotice(dataset),
    "ids.ts": emitIds(packageName, [
      { name: "message", names: "a message of this dataset", ids: ids(messages) },
      { name: "theme", names: "a theme of this dataset", ids: ids(themes) },
      { name: "topic", names: "a topic (sub-heading) of this dataset", ids: ids(topics) },
      { name: "event", names: "an event of this dataset", ids: ids(events) },
      { name: "code", names: "a concept with which a theme of this dataset is coded", ids: distinct(themes.flatMap(({ codes }) => codes)) },
      { name: "tag", names: "an issue area with which a theme of this dataset is tagged", ids: distinct(themes.flatMap(({ tags }) => tags)) },
      { name: "mention", names: "a concept that a message of this dataset mentions", ids: distinct(messages.flatMap(({ mentions }) => mentions)) },
    ]),
  };
  return { generated, published };
}

/** Literals of their own, so that showing the disclaimer does not need the whole dataset. */
function emitNotice({ disclaimer, sources, messages }: MessagesDataset): string {
  const document = sources.find(({ id }) => id === messages[0]?.source?.document);
  return `${banner}
export const documentStatus = ${JSON.stringify(document?.status ?? "unknown")} as const;

export const disclaimer = ${JSON.stringify(disclaimer)};
`;
}
