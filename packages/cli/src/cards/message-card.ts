import type { Card } from "./card.js";
import type { Collection, Message } from "./collection.js";
import { conceptEntries, draftNotices, place, titled } from "./facts.js";

/** The card of a message. */
export function messageCard(message: Message, collection: Collection): Card {
  const { messages } = collection;
  const codes = messages.codesOf(message).map(({ code }) => code);
  return {
    id: message.id,
    kind: `message ${message.position} of ${messages.messages.length}`,
    draft: messages.documentStatus === "draft",
    title: null,
    text: message.text,
    facts: {
      theme: [titled(messages.getTheme(message.theme))],
      topic: message.topic === null ? null : [titled(messages.getTopic(message.topic))],
      codes: codes.length > 0 ? ["inherited from the theme, for which they are printed:", ...conceptEntries(codes, collection)] : null,
      mentions: conceptEntries(message.mentions, collection),
      slips: message.slips.map(({ asPrinted, probablyMeant }) => (probablyMeant === null ? `“${asPrinted}”` : `“${asPrinted}”, probably meant: “${probablyMeant}”`)),
      source: place(message, collection),
    },
    contents: null,
    notices: draftNotices(collection),
  };
}
