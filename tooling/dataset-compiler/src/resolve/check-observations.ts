import type { SourceDocument } from "@igf/schema";
import type { Problems } from "../problems.js";
import type { StatisticsData } from "../read/read-statistics.js";
import type { KnownConcepts } from "../read/read-siblings.js";
import type { Path } from "../read/read-yaml.js";
import { checkNames } from "./check-names.js";

/** What the records of a file of statistics may name outside it. */
export interface KnownToStatistics extends KnownConcepts {
  readonly sources: readonly SourceDocument[];
  /** Texts of the messages and asks that may print a figure, by ID. */
  readonly printing: ReadonlyMap<string, string>;
}

/** Checks that every ID in a file of statistics names something. */
export function checkObservations({ yaml, file, ids }: StatisticsData, { concepts, sources, printing }: KnownToStatistics, problems: Problems): void {
  const known = {
    "a source document": new Set(sources.filter(({ sha256 }) => sha256 !== null).map(({ id }) => id)),
    "a source document or cited page": new Set(sources.map(({ id }) => id)),
    "an indicator of this file": new Set(file.indicators.map(({ id }) => id)),
    "an event of this file or a concept": new Set([...file.events, ...concepts].map(({ id }) => id)),
    "a message or an ask": new Set(printing.keys()),
    "a record of this file": new Set(ids.map(({ id }) => id)),
  };
  const check = (kind: keyof typeof known, named: readonly string[], path: Path, subject: string) =>
    checkNames({ named, known: known[kind], kind, yaml, path, subject }, problems);

  for (const [index, { id, sources: cited }] of file.events.entries()) {
    check("a source document or cited page", cited, ["events", index, "sources"], `${id} › sources`);
  }
  for (const [index, { id, indicator, subject, within, basis, source }] of file.observations.entries()) {
    const path = ["observations", index];
    check("an indicator of this file", [indicator], [...path, "indicator"], `${id} › indicator`);
    check("an event of this file or a concept", [subject], [...path, "subject"], `${id} › subject`);
    check("a message or an ask", within === null ? [] : [within], [...path, "within"], `${id} › within`);
    check(basis === "quoted" ? "a source document" : "a source document or cited page", [source.document], [...path, "source", "document"], `${id} › source`);
  }
  for (const [index, { id, replacedBy }] of (file.retired ?? []).entries()) {
    check("a record of this file", replacedBy, ["retired", index, "replacedBy"], `${id} › replacedBy`);
  }
}
