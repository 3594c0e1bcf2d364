import type { MessagesDataset, SourceDocument } from "@igf/schema";
import { checkDataset } from "./check/check-dataset.js";
import { listQuotes } from "./locate/list-quotes.js";
import { locateDisclaimer } from "./locate/locate-disclaimer.js";
import { locateQuotes } from "./locate/locate-quotes.js";
import { takeCommittedRanges } from "./locate/take-committed-ranges.js";
import { Problems } from "./problems.js";
import { readMessages } from "./read/read-messages.js";
import type { KnownConcepts } from "./read/read-siblings.js";
import { SourceText } from "./read/source-text.js";
import type { YamlFile } from "./read/read-yaml.js";
import { checkNames } from "./resolve/check-names.js";
import { resolveMessages } from "./resolve/resolve-messages.js";

/** What a file of messages is compiled with. */
export interface MessagesInput {
  /** Path of the YAML file, and how messages name it. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Documents and pages that may be cited. */
  readonly sources: readonly SourceDocument[];
  readonly concepts: KnownConcepts;
  /** Texts that are at hand, by document ID. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface CompiledMessages {
  readonly dataset: MessagesDataset;
  /** How many quotes were taken on trust, because the text that they stand in is not at hand. */
  readonly notRechecked: number;
}

/**
 * Compiles a file of messages: read → locate → resolve → check.
 * @throws DataError that lists what is wrong with the data
 */
export function compileMessages({ path, name, texts, ...known }: MessagesInput): CompiledMessages {
  const problems = new Problems();
  const data = readMessages(path, name, problems);
  const { yaml, file, records } = data;
  const { document } = file.dataset;
  checkDocument(document, known.sources, yaml, problems);

  const quotes = listQuotes(records);
  const text = texts.get(document);
  const source = text === undefined ? null : new SourceText(document, text);
  const located = source ? locateQuotes(quotes, source, yaml, problems) : takeCommittedRanges(quotes, document, yaml, problems);
  if (source) locateDisclaimer(file.dataset.disclaimer, source, yaml, ["dataset", "disclaimer"], problems);

  const dataset = resolveMessages({ data, located, ...known }, problems);
  problems.throwIfAny();

  checkDataset(dataset, data, texts, known.concepts, problems);
  problems.throwIfAny();
  return { dataset, notRechecked: source ? 0 : quotes.length };
}

/** Without the document there is nothing to look for. */
function checkDocument(document: string, sources: readonly SourceDocument[], yaml: YamlFile, problems: Problems): void {
  const known = new Set(sources.filter(({ sha256 }) => sha256 !== null).map(({ id }) => id));
  checkNames({ named: [document], known, kind: "a source document", yaml, path: ["dataset", "document"], subject: "dataset › document" }, problems);
  problems.throwIfAny();
}
