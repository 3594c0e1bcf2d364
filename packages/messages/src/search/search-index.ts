import MiniSearch from "minisearch";
import { getTheme } from "../get-theme.js";
import { getTopic } from "../get-topic.js";
import { events, messages } from "../records.js";
import type { Message } from "../types.js";
import { formsOf, wordsOf } from "./word-forms.js";

/** Where a message is found: in its own words, and by the headings and the place that it stands under. */
const fields = ["text", "topic", "theme", "place"] as const;

let index: MiniSearch | undefined;

/** Returns the index of all messages, numbered as in `messages`. It is built at the first search, not on import. */
export function searchIndex(): MiniSearch {
  return (index ??= buildIndex());
}

/** Returns all that is searched of a message, as printed. */
export function searchedText(message: Message): Record<(typeof fields)[number], string> {
  return {
    text: message.text,
    topic: message.topic === null ? "" : getTopic(message.topic).title,
    theme: getTheme(message.theme).title,
    place: events.find(({ id }) => id === message.event)?.place ?? "",
  };
}

function buildIndex(): MiniSearch {
  const built = new MiniSearch({ fields: [...fields], tokenize: wordsOf, processTerm: formsOf, searchOptions: { boost: { text: 2 } } });
  built.addAll(messages.map((message, number) => ({ id: number, ...searchedText(message) })));
  return built;
}
