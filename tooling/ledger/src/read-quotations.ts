import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { locate } from "@igf/schema/quotes";
import { root } from "./root.js";
import type { Quotation, Range } from "./types.js";

/** What a record may hold that this reader looks at. */
interface SomeRecord {
  readonly type?: string;
  readonly id?: string;
  readonly source?: { readonly document: string; readonly ranges?: readonly Range[] } | null;
  readonly leadIn?: { readonly ranges: readonly Range[] } | null;
  readonly disclaimer?: string | null;
}

/**
 * Reads, from the JSON files of all built data packages, which words of the documents each record quotes: its text, and
 * the words above a list that it needs. A document's own disclaimer counts as quoted by the record of the document.
 *
 * @param texts - the texts by document ID, in which disclaimers are found
 */
export function readQuotations(texts: ReadonlyMap<string, string>): Quotation[] {
  const records = new Map(listDataFiles().flatMap(readRecords).map((record) => [`${record.type} ${record.id}`, record]));
  return [...records.values()].flatMap((record) => quotationOf(record, texts) ?? []);
}

function listDataFiles(): string[] {
  const folders = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, "dist"));
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json") && file !== "datapackage.json")
      .map((file) => join(folder, file)),
  );
}

/** The records of a file, which is either a list of them or a dataset with a list for each type. */
function readRecords(file: string): SomeRecord[] {
  const content = JSON.parse(readFileSync(file, "utf8")) as SomeRecord[] | Readonly<Record<string, unknown>>;
  const lists = Array.isArray(content) ? [content] : Object.values(content).filter(Array.isArray);
  return lists.flat() as SomeRecord[];
}

function quotationOf({ type, id, source, leadIn, disclaimer }: SomeRecord, texts: ReadonlyMap<string, string>): Quotation | undefined {
  if (type === undefined || id === undefined) return undefined;
  if (source?.ranges?.length) return { document: source.document, record: id, type, ranges: [...source.ranges, ...(leadIn?.ranges ?? [])] };
  const text = type === "SourceDocument" ? texts.get(id) : undefined;
  if (!text || !disclaimer) return undefined;
  return { document: id, record: id, type, ranges: locate(text, disclaimer).flat() };
}
