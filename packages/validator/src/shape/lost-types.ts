import type { DatasetType, RecordType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import type { Context } from "../rules/rule.js";

/** What rules may know beside their context: the types of the records whose list is not there, for a reason that is told already. */
export interface Lost {
  readonly lost?: ReadonlySet<RecordType> | undefined;
}

/** Returns the types of the records whose list a dataset lacks: it is missing, misspelt or no list. */
export function lostTypes(type: DatasetType, dataset: object): Set<RecordType> {
  const lists = Object.entries(recordLists[type]).filter(([list]) => !Array.isArray((dataset as Record<string, unknown>)[list]));
  return new Set(lists.map(([, listed]) => listed));
}

/**
 * Returns whether a record of one of some types, or of any where there are none, may be in a list that is not there. The source
 * documents always stand in the envelope.
 */
export function mayBeLost({ dataset, lost }: Pick<Context, "dataset"> & Lost, types: readonly RecordType[]): boolean {
  const areSourcesLost = dataset !== null && !Array.isArray((dataset.value as { sources?: unknown }).sources);
  const isLost = (type: RecordType) => lost?.has(type) || (areSourcesLost && type === "SourceDocument");
  return types.length === 0 ? areSourcesLost || (lost !== undefined && lost.size > 0) : types.some(isLost);
}
