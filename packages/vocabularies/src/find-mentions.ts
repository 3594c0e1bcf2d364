import { isMentionedSchemeId, type ConceptId } from "../generated/ids.js";
import { matchLabels } from "./match-labels.js";
import { concepts } from "./vocabularies.js";

/**
 * A place in a text at which a printed label of a concept stands.
 *
 * @group Mentions
 */
export interface Mention {
  /** ID of the concept. */
  readonly concept: ConceptId;
  /** The label, as the vocabulary spells it. */
  readonly label: string;
  /** Position of its first character, from 0 in Unicode code points. */
  readonly start: number;
  /** Position after its last character. */
  readonly end: number;
}

/**
 * Returns where a text names bodies, processes, instruments, groups of people, persons and places by one of their
 * printed labels, in order. This is how the `mentions` of our records are found, so that they can be found alike in the
 * texts of any other forum.
 *
 * Letter case counts, only whole words count, and the longest label wins: "National and Regional IGF Initiatives" is
 * one mention of the NRIs and none of the IGF. "EC" is Enhanced Cooperation, as in the documents of the IGF. Only the
 * concepts of the schemes in {@link mentionedSchemeIds} are searched for.
 *
 * @param text - any text
 * @group Mentions
 * @example
 * ```ts
 * import { findMentions } from "@igf/vocabularies";
 *
 * findMentions("The MAG met the NRIs at the IGF.").map(({ concept }) => concept); // => ["body-mag", "body-nri", "body-igf"]
 * findMentions("IGF")[0]; // => { concept: "body-igf", label: "IGF", start: 0, end: 3 }
 * ```
 */
export function findMentions(text: string): readonly Mention[] {
  const searched = concepts.filter(({ scheme }) => isMentionedSchemeId(scheme));
  const labelled = searched.map(({ id, prefLabel, altLabels }) => ({ id, labels: [prefLabel, ...altLabels] }));
  return matchLabels(text, labelled).map(({ id, label, start, end }) => ({ concept: id, label, start, end }));
}
