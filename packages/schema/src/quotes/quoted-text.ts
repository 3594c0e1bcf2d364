import type { Message, Theme, Topic } from "../generated/records.js";

/**
 * Returns the words that a record's `source.ranges` stand for: a message's text, a topic's title, or a theme's title,
 * codes, tags and description in the order of its ranges, joined by one space.
 *
 * @group Quotes
 * @example
 * ```ts
 * import { quotedText } from "@igf/schema/quotes";
 *
 * quotedText({
 *   type: "Topic", id: "river-2030-topic-1", theme: "river-2030-theme-1", position: 1, title: "Ferries", source: null,
 * }); // => "Ferries"
 * ```
 */
export function quotedText(record: Message | Theme | Topic): string {
  switch (record.type) {
    case "Message":
      return record.text;
    case "Topic":
      return record.title;
    case "Theme":
      return [record.title, record.codesAsPrinted, record.tagsAsPrinted, record.description].filter((words) => words !== null).join(" ");
  }
}
