import { countOf } from "../output/count.js";
import type { Card } from "./card.js";
import type { Collection, Topic } from "./collection.js";
import { draftNotices, place, titled } from "./facts.js";

/** The card of a topic (sub-heading). */
export function topicCard(topic: Topic, collection: Collection): Card {
  const { messages } = collection;
  const own = messages.messagesByTopic(topic.id);
  return {
    id: topic.id,
    kind: `topic ${topic.position} of ${messages.topics.length}`,
    draft: messages.documentStatus === "draft",
    title: topic.title,
    text: null,
    facts: {
      theme: [titled(messages.getTheme(topic.theme))],
      source: place(topic, collection),
    },
    contents: { title: countOf(own.length, "message"), entries: own.map(({ id, text }) => ({ id, name: opening(text) })) },
    notices: draftNotices(collection),
  };
}

/** The first words of a message, to know it by. */
function opening(text: string): string {
  const words = text.split(" ");
  return words.length > 9 ? `${words.slice(0, 8).join(" ")} …` : text;
}
