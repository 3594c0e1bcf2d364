import { createRequire } from "node:module";
import { join } from "node:path";
import type { Ask, Concept, Message, SourceDocument } from "@igf/schema";

/** What a dataset needs to know of the source documents and pages. */
export interface KnownSources {
  readonly sources: readonly SourceDocument[];
  readonly citedPages: readonly SourceDocument[];
}

/** What a dataset needs to know of the concepts. */
export interface KnownConcepts {
  readonly concepts: readonly Concept[];
  findMentions(text: string): readonly { readonly concept: string }[];
}

// A dataset is compiled against the built packages that it names as its devDependencies, through the same door as
// everybody uses.

/** Returns the sources, as `@igf/sources` publishes them. */
export function readKnownSources(folder: string): KnownSources {
  return requireFrom(folder, "@igf/sources") as KnownSources;
}

/** Returns the texts that may be published, by document ID. */
export function readKnownTexts(folder: string): Readonly<Record<string, string>> {
  return (requireFrom(folder, "@igf/sources/texts") as { sourceTexts: Record<string, string> }).sourceTexts;
}

/** Returns the concepts, as `@igf/vocabularies` publishes them. */
export function readKnownConcepts(folder: string): KnownConcepts {
  return requireFrom(folder, "@igf/vocabularies") as KnownConcepts;
}

/** Returns the messages, as `@igf/messages` publishes them. */
export function readKnownMessages(folder: string): readonly Message[] {
  return (requireFrom(folder, "@igf/messages") as { messages: readonly Message[] }).messages;
}

/** Returns the asks, as `@igf/consultations` publishes them. */
export function readKnownAsks(folder: string): readonly Ask[] {
  return (requireFrom(folder, "@igf/consultations") as { asks: readonly Ask[] }).asks;
}

function requireFrom(folder: string, specifier: string): unknown {
  try {
    return createRequire(join(folder, "package.json"))(specifier);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    throw new Error(`${specifier} has not been built, and this package is compiled with it. Run \`npm run build\`, which builds in the right order.`, { cause: error });
  }
}
