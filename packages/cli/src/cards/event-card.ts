import { countOf } from "../output/count.js";
import type { Card } from "./card.js";
import type { Collection, Dataset, Event, Observation } from "./collection.js";
import { draftNotices, readableDate, titled } from "./facts.js";

/** The card of an event: what it was, and a short summary of its messages, or else the figures about it. */
export function eventCard(event: Event, collection: Collection): Card {
  const hasMessages = collection.messages.isEventId(event.id);
  return {
    id: event.id,
    kind: "event",
    draft: hasMessages && collection.messages.documentStatus === "draft",
    title: event.name,
    text: event.theme === null ? null : `“${event.theme}”`,
    facts: {
      date: readableDate(event.date),
      place: event.country === null ? event.place : `${event.place} (${event.country})`,
      hosts: event.hosts,
      note: event.note,
    },
    contents: hasMessages ? summary(collection) : figuresOf(event, collection),
    notices: hasMessages ? draftNotices(collection) : [],
  };
}

function figuresOf({ id }: Event, { stats }: Collection): Card["contents"] {
  const figures = stats.observations.filter(({ subject }) => subject === id);
  const nameOf = (figure: Observation) => `${stats.getIndicator(figure.indicator).title}: ${stats.formatObservation(figure)}`;
  return { title: countOf(figures.length, "figure"), entries: figures.map((figure) => ({ id: figure.id, name: nameOf(figure) })) };
}

/** The card of the dataset: who publishes it, on what terms, and the same summary. */
export function datasetCard(dataset: Dataset, collection: Collection): Card {
  return {
    id: dataset.id,
    kind: `${dataset.type} ${dataset.version}`,
    draft: collection.messages.documentStatus === "draft",
    title: dataset.title,
    text: null,
    facts: {
      publisher: dataset.publisher.name,
      language: dataset.language,
      licence: `${dataset.license} for the publisher's own fields; none is granted for the words of the documents`,
      sources: dataset.sources.map(titled),
    },
    contents: summary(collection),
    notices: draftNotices(collection),
  };
}

/** Themes and topics, each with the number of its messages. */
function summary({ messages: { messages, themes, topics, messagesByTheme, messagesByTopic, topicsByTheme } }: Collection): Card["contents"] {
  const title = `${countOf(messages.length, "message")} in ${countOf(themes.length, "theme")} and ${countOf(topics.length, "topic")}`;
  const entries = themes.flatMap((theme) => {
    const before = messagesByTheme(theme.id).filter(({ topic }) => topic === null).length;
    const counts = topicsByTheme(theme.id).map((topic) => `${topic.title} (${messagesByTopic(topic.id).length})`);
    if (before > 0) counts.unshift(`before any sub-heading (${before})`);
    return [
      { id: theme.id, name: `${theme.title}: ${countOf(messagesByTheme(theme.id).length, "message")}` },
      { id: "", name: counts.join(" · ") },
    ];
  });
  return { title, entries };
}
