import type { ConsultationsDataset, Message, SourceDocument, TextRange } from "@igf/schema";
import { checkDataset } from "./check/check-dataset.js";
import { commitQuotes, takeCommittedQuotes } from "./locate/commit-quotes.js";
import { keyOf, listPlacedQuotes, type QuoteOf } from "./locate/list-placed-quotes.js";
import { locatePlacedQuotes } from "./locate/locate-placed-quotes.js";
import { Problems } from "./problems.js";
import type { CommittedQuotes } from "./read/committed-quotes.js";
import { readConsultations, type ConsultationsData } from "./read/read-consultations.js";
import type { KnownConcepts } from "./read/read-siblings.js";
import { SourceText } from "./read/source-text.js";
import { checkAsks } from "./resolve/check-asks.js";
import { checkFacts } from "./resolve/check-facts.js";
import { checkSupport } from "./resolve/check-support.js";
import { resolveConsultations } from "./resolve/resolve-consultations.js";

/** What a file of consultations is compiled with. */
export interface ConsultationsInput {
  /** Path of the YAML file, and how problems name it. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly sources: readonly SourceDocument[];
  readonly concepts: KnownConcepts;
  /** Messages that clusters may have as members. */
  readonly messages: readonly Message[];
  /** Texts that are at hand, by document ID. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where quotes from texts that are not published were found when they were at hand. */
  readonly committed: CommittedQuotes;
}

export interface CompiledConsultations {
  readonly dataset: ConsultationsDataset;
  /** How many quotes were taken on trust, because the text that they stand in is not at hand. */
  readonly notRechecked: number;
  /** What is to be committed now. */
  readonly committed: CommittedQuotes;
  /** Document of each message that is a member of a cluster, by ID. */
  readonly messageDocuments: Readonly<Record<string, string>>;
}

/**
 * Compiles a file of consultations: read → locate → resolve → check.
 * @throws DataError that lists what is wrong with the data
 */
export function compileConsultations({ path, name, version, sources, concepts, messages, texts, committed: known }: ConsultationsInput): CompiledConsultations {
  const problems = new Problems();
  const data = readConsultations(path, name, problems);
  const { yaml, asks } = data;
  const documents = sources.filter(({ sha256 }) => sha256 !== null);
  checkAsks(data, { ...concepts, documents: documents.map(({ id }) => id), messages: messages.map(({ id }) => id) }, problems);
  checkFacts(data, problems);
  checkSupport(asks, texts, yaml, problems);
  problems.throwIfAny();

  const quotes = listPlacedQuotes(data, quotesOfMembers(data, messages));
  const places = new Map<string, readonly TextRange[]>(messages.map(({ id, source }) => [id, source?.ranges ?? []]));
  const committed: CommittedQuotes = {};
  let notRechecked = 0;
  for (const { id, textIncluded } of documents) {
    const own = quotes.filter(({ document }) => document === id);
    const text = texts.get(id);
    if (text === undefined) {
      takeCommittedQuotes(own, known[id], places, yaml, problems);
      notRechecked += own.length;
    } else {
      locatePlacedQuotes(own, new SourceText(id, text), places, yaml, problems);
    }
    if (!textIncluded && own.length > 0) committed[id] = commitQuotes(own, places);
  }
  problems.throwIfAny();

  const dataset = resolveConsultations({ data, sources, quoted: new Set(quotes.map(({ document }) => document)), places, version });
  checkDataset(dataset, data, texts, concepts, problems);
  problems.throwIfAny();
  return { dataset, notRechecked, committed, messageDocuments: documentsOf(dataset, messages) };
}

function quotesOfMembers({ asks }: ConsultationsData, messages: readonly Message[]): ReadonlyMap<string, QuoteOf> {
  return new Map<string, QuoteOf>([
    ...messages.flatMap(({ id, source }): [string, QuoteOf][] => (source ? [[id, { document: source.document, key: id }]] : [])),
    ...asks.map(({ ask, document, first }): [string, QuoteOf] => [ask.id, { document, key: keyOf({ id: first, field: "text" }) }]),
  ]);
}

function documentsOf({ clusters }: ConsultationsDataset, messages: readonly Message[]): Record<string, string> {
  const members = new Set(clusters.flatMap((cluster) => cluster.members.map(({ record }) => record)));
  return Object.fromEntries(messages.flatMap(({ id, source }) => (source && members.has(id) ? [[id, source.document]] : [])));
}
