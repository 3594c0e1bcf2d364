import { countOf } from "../output/count.js";
import type { Card } from "./card.js";
import type { Collection, Concept, Scheme } from "./collection.js";
import { conceptEntries, titled } from "./facts.js";

/** The card of a concept: what it is, and where the messages name it. */
export function conceptCard(concept: Concept, collection: Collection): Card {
  const { vocabularies, messages } = collection;
  const parts = vocabularies.narrowerThan(concept.id).map(({ id }) => id);
  const coded = messages.themes.filter(({ codes, tags }) => [...codes, ...tags].some((id) => id === concept.id));
  return {
    id: concept.id,
    kind: "concept",
    draft: false,
    title: concept.notation === null ? concept.prefLabel : `${concept.notation}  ${concept.prefLabel}`,
    text: concept.definition,
    facts: {
      "also called": concept.altLabels.join(", "),
      scheme: [{ id: concept.scheme, name: vocabularies.getScheme(concept.scheme)?.prefLabel ?? "" }],
      "part of": concept.broader === null ? null : conceptEntries([concept.broader], collection),
      parts: conceptEntries(parts, collection),
      "printed for": coded.map(titled),
      "named in": messages.messagesMentioning(concept.id).map(({ id }) => id).join(", "),
      IRI: concept.uri,
      colour: concept.color,
      ...basis(concept),
    },
    contents: null,
    notices: [],
  };
}

/** The card of a concept scheme, with all its concepts. */
export function schemeCard(scheme: Scheme, { vocabularies }: Collection): Card {
  const concepts = vocabularies.conceptsIn(scheme.id);
  return {
    id: scheme.id,
    kind: "concept scheme",
    draft: false,
    title: scheme.prefLabel,
    text: scheme.definition,
    facts: { IRI: scheme.uri, ...basis(scheme) },
    contents: {
      title: countOf(concepts.length, "concept"),
      entries: concepts.map(({ id, prefLabel, broader }) => ({ id: broader === null ? id : `  ${id}`, name: prefLabel })),
    },
    notices: [],
  };
}

/** What the facts rest on. */
function basis({ sources, confidence, note }: Concept | Scheme): Card["facts"] {
  return { confidence, note, sources };
}
