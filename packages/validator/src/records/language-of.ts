import type { AnyRecord } from "./any-record.js";
import { documentOf } from "./document-of.js";
import type { Context } from "../rules/rule.js";

/**
 * Returns the language of the words that a record quotes: that of its document; `null` where it is not known. A dataset without
 * documents that is in another language than English may quote in any.
 */
export function languageOf(record: AnyRecord, { sources, dataset }: Pick<Context, "sources" | "dataset">): string | null {
  const document = documentOf(record);
  const source = document === null ? undefined : sources.get(document);
  if (source) return source.language;
  const { language } = (dataset?.value ?? {}) as { readonly language?: unknown };
  return typeof language === "string" && /^en(?:-|$)/i.test(language) ? language : null;
}
