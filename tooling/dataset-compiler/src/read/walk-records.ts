import type { MessagesFile } from "./formats.js";
import type { Path } from "./read-yaml.js";

export type WrittenTheme = MessagesFile["themes"][number];
export type WrittenTopic = NonNullable<WrittenTheme["topics"]>[number];
export type WrittenMessage = WrittenTopic["messages"][number];

/** A record as people wrote it, with what stands around it, where, and its place among the records of its kind. */
export type WrittenRecord = { readonly path: Path; readonly position: number; readonly theme: WrittenTheme } & (
  | { readonly kind: "theme" }
  | { readonly kind: "topic"; readonly topic: WrittenTopic }
  | { readonly kind: "message"; readonly topic: WrittenTopic | null; readonly message: WrittenMessage }
);

/** Returns the themes, topics and messages of a file in the order of the document. */
export function walkRecords(file: MessagesFile): WrittenRecord[] {
  const records: WrittenRecord[] = [];
  const counts = { theme: 0, topic: 0, message: 0 };
  const addMessages = (theme: WrittenTheme, topic: WrittenTopic | null, messages: readonly WrittenMessage[], path: Path) => {
    for (const [index, message] of messages.entries()) {
      records.push({ kind: "message", theme, topic, message, path: [...path, index], position: ++counts.message });
    }
  };
  for (const [index, theme] of file.themes.entries()) {
    const path: Path = ["themes", index];
    records.push({ kind: "theme", theme, path, position: ++counts.theme });
    addMessages(theme, null, theme.messages ?? [], [...path, "messages"]);
    for (const [at, topic] of (theme.topics ?? []).entries()) {
      records.push({ kind: "topic", theme, topic, path: [...path, "topics", at], position: ++counts.topic });
      addMessages(theme, topic, topic.messages, [...path, "topics", at, "messages"]);
    }
  }
  return records;
}
