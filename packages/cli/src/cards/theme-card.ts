import { countOf } from "../output/count.js";
import type { Card } from "./card.js";
import type { Collection, Theme } from "./collection.js";
import { conceptEntries, draftNotices, place } from "./facts.js";

/** The card of a theme. */
export function themeCard(theme: Theme, collection: Collection): Card {
  const { messages } = collection;
  const own = messages.messagesByTheme(theme.id);
  const [first, last] = [own[0]?.id, own.at(-1)?.id];
  const before = own.filter(({ topic }) => topic === null).length;
  const where = before > 0 ? `${before} before any sub-heading, the others under ` : "under ";
  const topics = messages.topicsByTheme(theme.id).map(({ id, title }) => ({ id, name: `${title}: ${countOf(messages.messagesByTopic(id).length, "message")}` }));
  return {
    id: theme.id,
    kind: `theme ${theme.position} of ${messages.themes.length}`,
    draft: messages.documentStatus === "draft",
    title: theme.title,
    text: theme.description,
    facts: {
      codes: conceptEntries(theme.codes, collection),
      printed: theme.codesAsPrinted,
      tags: conceptEntries(theme.tags, collection),
      source: place(theme, collection),
    },
    contents: { title: `${countOf(own.length, "message")}, from ${first} to ${last}, ${where}${countOf(topics.length, "topic")}`, entries: topics },
    notices: draftNotices(collection),
  };
}
