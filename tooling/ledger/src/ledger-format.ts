import { z } from "zod";

const counts = z.record(z.string(), z.int().nonnegative());
const words = z.string().regex(/\S/);
const range = { start: z.int().nonnegative(), end: z.int().positive() };

/** The ledger of a document whose text is published: the words themselves, in document order. */
const published = z.strictObject({
  document: z.string(),
  records: counts,
  marks: counts,
  pageBreaks: z.array(z.strictObject({ before: words, after: words })),
  structure: z.array(z.strictObject({ kind: z.string(), words })),
  narrative: z.array(z.strictObject({ reason: z.string(), words })),
});

/** The ledger of a document whose text may not be published: where each sentence stands, and the hash of its words. */
const unpublished = z.strictObject({
  document: z.string(),
  records: counts,
  sentences: z.array(z.strictObject({ ...range, sha256: z.string().regex(/^[0-9a-f]{64}$/), reason: z.string().optional() })),
  blanks: z.array(z.strictObject(range)),
});

export const ledgerFile = z.union([published, unpublished]);
export type PublishedLedger = z.infer<typeof published>;
export type UnpublishedLedger = z.infer<typeof unpublished>;
export type LedgerFile = z.infer<typeof ledgerFile>;

const meanings = z.record(z.string(), z.string());

export const codesFile = z.strictObject({ structure: meanings, marks: meanings, narrative: meanings });
export type Codes = z.infer<typeof codesFile>;
