export {
  conceptIds,
  isConceptId,
  isMentionedSchemeId,
  isSchemeId,
  mentionedSchemeIds,
  schemeIds,
  type ConceptId,
  type MentionedSchemeId,
  type SchemeId,
} from "../generated/ids.js";
export { conceptsIn } from "./concepts-in.js";
export { conceptsLabelled } from "./concepts-labelled.js";
export { findMentions, type Mention } from "./find-mentions.js";
export { getConcept } from "./get-concept.js";
export { getScheme } from "./get-scheme.js";
export { narrowerThan } from "./narrower-than.js";
export type { Concept, ConceptScheme, Vocabularies } from "./types.js";
export { concepts, schemes } from "./vocabularies.js";
