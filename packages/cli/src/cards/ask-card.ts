import type { Card } from "./card.js";
import type { Ask, Collection } from "./collection.js";
import { conceptEntries, place, publisherNotices, titled } from "./facts.js";

/** The card of an ask, suggestion, caution, remark, praise or commitment. */
export function askCard(ask: Ask, collection: Collection): Card {
  const { asksByDocument, asksUnder, clustersOf, getAsk, getConsultation, tensionsOf } = collection.consultations;
  const nested = asksUnder(ask.id);
  return {
    id: ask.id,
    kind: `${ask.kind} ${ask.position} of ${asksByDocument(ask.source.document).length} in its document`,
    draft: false,
    title: null,
    text: ask.text,
    facts: {
      part: ask.span && `“${ask.span.text}”`,
      "lead-in": ask.leadIn && `“${ask.leadIn.text}”`,
      support: `${ask.supportAsPrinted === null ? "no words say how widely" : `“${ask.supportAsPrinted}”`}, read as ${ask.support}`,
      speakers: ask.speakers,
      summary: `${ask.summary} (our words)`,
      addressees: conceptEntries(ask.addressees, collection),
      about: conceptEntries(ask.about, collection),
      under: ask.parent === null ? null : [{ id: ask.parent, name: getAsk(ask.parent).summary }],
      consultation: ask.consultation === null ? null : [titled(getConsultation(ask.consultation))],
      clusters: clustersOf(ask.id).map(({ cluster, member }) => ({ id: cluster.id, name: `${cluster.title} (${member.stance})` })),
      tensions: tensionsOf(ask.id).map(({ id, note }) => ({ id, name: note })),
      source: place(ask, collection),
    },
    contents: nested.length > 0 ? { title: "Nested under it", entries: nested.map(({ id, summary }) => ({ id, name: summary })) } : null,
    notices: publisherNotices(collection),
  };
}
