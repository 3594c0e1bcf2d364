import type { DatasetType, RecordType } from "@igf/schema";

/** A dataset with its envelope, as it stands in a JSON file. */
export interface Dataset {
  readonly type: DatasetType;
  readonly [field: string]: unknown;
}

/** A record; which fields it has is the validator's business. */
export interface Item {
  readonly type: RecordType;
  readonly [field: string]: unknown;
}

/** What a file holds: a whole dataset, or records without an envelope. */
export type Content = { readonly dataset: Dataset } | { readonly records: readonly Item[] };

/** What a file is made of: name → text. A format that is one file has the name "". */
export type Files = Readonly<Record<string, string>>;
