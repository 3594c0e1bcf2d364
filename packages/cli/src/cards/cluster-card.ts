import { countOf } from "../output/count.js";
import type { Card, Entry } from "./card.js";
import type { AskCluster, Collection, Tension } from "./collection.js";
import { draftNotices, publisherNotices } from "./facts.js";

/** The card of a cluster: each record that says the same, by document, with its stance and the words of its support. */
export function clusterCard(cluster: AskCluster, collection: Collection): Card {
  const { isClusteredMessageId, supportProfile } = collection.consultations;
  const { documents, contested, tensions } = supportProfile(cluster);
  const entries = documents.flatMap(({ document, stances }): Entry[] => [
    { id: "", name: `${collection.sources.getSource(document)?.title ?? document}:` },
    ...Object.values(stances).flat().map(({ record, stance, span, ask }) => ({ id: record, name: [stance, supportOf(ask), span ? `“${span.text}”` : (ask?.summary ?? "")].filter(Boolean).join(" · ") })),
  ]);
  return {
    id: cluster.id,
    kind: `cluster of ${countOf(cluster.members.length, "record")} in ${countOf(documents.length, "document")}`,
    draft: false,
    title: cluster.title,
    text: null,
    facts: {
      contested: contested ? "yes: some want it, or parts of it, and others do not, or views were divided" : "no: nobody here is against it",
      tensions: tensions.map(({ id, note }) => ({ id, name: note })),
    },
    contents: { title: "Members", entries },
    notices: cluster.members.some(({ record }) => isClusteredMessageId(record)) ? draftNotices(collection) : publisherNotices(collection),
  };
}

/** The card of a tension: what cannot be had together. */
export function tensionCard(tension: Tension, collection: Collection): Card {
  const { getAsk, getCluster } = collection.consultations;
  const nameOf = (id: string) => getCluster(id)?.title ?? getAsk(id)?.summary ?? "";
  return {
    id: tension.id,
    kind: `tension between ${tension.between.length} clusters or asks`,
    draft: false,
    title: null,
    text: null,
    facts: { note: tension.note },
    contents: { title: "Between", entries: tension.between.map((id) => ({ id, name: nameOf(id) })) },
    notices: publisherNotices(collection),
  };
}

function supportOf(ask: { readonly supportAsPrinted: string | null; readonly support: string } | null): string {
  if (ask === null) return "message";
  return ask.supportAsPrinted === null ? ask.support : `“${ask.supportAsPrinted}” (${ask.support})`;
}
