import type { Concept as AnyConcept, ConceptScheme as AnyConceptScheme } from "@igf/schema";
import type { ConceptId, SchemeId } from "../generated/ids.js";
import type { DeepReadonly } from "./deep-readonly.js";

/**
 * A concept scheme of this package, such as the Sustainable Development Goals.
 *
 * @group Records
 */
export interface ConceptScheme extends DeepReadonly<Omit<AnyConceptScheme, "id">> {
  /** Stable identifier of the scheme. */
  readonly id: SchemeId;
}

/**
 * A concept of this package: a goal, action line, objective, issue area, body, process, instrument, group, person or place.
 *
 * @group Records
 */
export interface Concept extends DeepReadonly<Omit<AnyConcept, "id" | "scheme" | "broader">> {
  /** Stable identifier of the concept. */
  readonly id: ConceptId;
  /** ID of its scheme. */
  readonly scheme: SchemeId;
  /** ID of the concept that this one is part of; `null` where there is none. */
  readonly broader: ConceptId | null;
}

/**
 * The content of `@igf/vocabularies/vocabularies.json`.
 *
 * @group Records
 */
export interface Vocabularies {
  /** The concept schemes. */
  readonly schemes: readonly ConceptScheme[];
  /** The concepts of all schemes, scheme after scheme. */
  readonly concepts: readonly Concept[];
}
