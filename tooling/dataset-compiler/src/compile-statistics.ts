import type { SourceDocument, StatisticsDataset } from "@igf/schema";
import { checkDataset } from "./check/check-dataset.js";
import { listFigureQuotes } from "./locate/list-figure-quotes.js";
import { locateFigures } from "./locate/locate-figures.js";
import { Problems } from "./problems.js";
import type { CommittedQuotes } from "./read/committed-quotes.js";
import type { KnownConcepts } from "./read/read-siblings.js";
import { readStatistics } from "./read/read-statistics.js";
import { checkObservations } from "./resolve/check-observations.js";
import { checkPrintedFigures } from "./resolve/check-printed-figures.js";
import { resolveStatistics } from "./resolve/resolve-statistics.js";

/** What a file of statistics is compiled with. */
export interface StatisticsInput {
  /** Path of the YAML file, and how problems name it. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Documents and pages that may be quoted or cited. */
  readonly sources: readonly SourceDocument[];
  readonly concepts: KnownConcepts;
  /** Messages and asks that may print a figure. */
  readonly printing: readonly { readonly id: string; readonly text: string }[];
  /** Texts that are at hand, by document ID. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where quotes from texts that are not published were found when they were at hand. */
  readonly committed: CommittedQuotes;
}

export interface CompiledStatistics {
  readonly dataset: StatisticsDataset;
  /** How many quotes were taken on trust, because the text that they stand in is not at hand. */
  readonly notRechecked: number;
  /** What is to be committed now. */
  readonly committed: CommittedQuotes;
}

/**
 * Compiles a file of statistics: read → locate → resolve → check.
 * @throws DataError that lists what is wrong with the data
 */
export function compileStatistics({ path, name, version, sources, concepts, texts, ...known }: StatisticsInput): CompiledStatistics {
  const problems = new Problems();
  const data = readStatistics(path, name, problems);
  const printing = new Map(known.printing.map(({ id, text }) => [id, text]));
  checkObservations(data, { ...concepts, sources, printing }, problems);
  checkPrintedFigures(data, printing, texts, problems);
  problems.throwIfAny();

  const documents = sources.filter(({ sha256 }) => sha256 !== null);
  const { places, ...located } = locateFigures(listFigureQuotes(data), documents, texts, known.committed, data.yaml, problems);
  problems.throwIfAny();

  const dataset = resolveStatistics({ data, sources, places, version });
  checkDataset(dataset, data, texts, concepts, problems);
  problems.throwIfAny();
  return { dataset, ...located };
}
