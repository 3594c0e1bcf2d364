import * as generated from "../generated/records.js";
import type { Concept, ConceptScheme } from "./types.js";

/**
 * The concept schemes: Sustainable Development Goals, WSIS action lines, objectives of the Global Digital Compact, IGF
 * issue areas, bodies, processes, instruments, groups of stakeholders, persons and places.
 *
 * @group Records
 * @example
 * ```ts
 * import { schemes } from "@igf/vocabularies";
 *
 * schemes.find(({ id }) => id === "sdg")?.prefLabel; // => "Sustainable Development Goals"
 * ```
 */
export const schemes: readonly ConceptScheme[] = generated.schemes;

/**
 * The concepts of all schemes, scheme by scheme. Each names the documents and pages that state it, and how well it is
 * established.
 *
 * @group Records
 * @example
 * ```ts
 * import { concepts } from "@igf/vocabularies";
 *
 * concepts.filter(({ scheme }) => scheme === "sdg").length; // => 17
 * ```
 */
export const concepts: readonly Concept[] = generated.concepts;
