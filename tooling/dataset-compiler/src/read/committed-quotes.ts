import { existsSync, readFileSync } from "node:fs";
import { definitions } from "@igf/schema/zod";
import { z } from "zod";

const committedQuote = z.strictObject({
  /** SHA-256 of the UTF-8 bytes of the quoted words. */
  sha256: definitions.SourceDocument.shape.sha256.unwrap(),
  ranges: definitions.Message.shape.source.unwrap().shape.ranges,
});

const format = z.record(z.string(), z.record(z.string(), committedQuote));

/** Where the quotes from texts that are not published stand: document ID → key of the quote → hash and ranges. */
export type CommittedQuotes = z.infer<typeof format>;

/** Returns what the last build that was given the texts has written; nothing where there was none. */
export function readCommittedQuotes(path: string): CommittedQuotes {
  return existsSync(path) ? format.parse(JSON.parse(readFileSync(path, "utf8"))) : {};
}
