import type { CompiledSources } from "../compile-sources.js";
import { banner } from "./banner.js";
import { emitListFormats } from "./emit-formats.js";
import { emitIds } from "./emit-ids.js";
import { emitJsonTypes } from "./emit-json-types.js";
import { emitJson } from "./emit-json.js";
import { emitNdjson } from "./emit-ndjson.js";
import type { Emitted } from "./emitted.js";
import { emitRecords } from "./emit-records.js";

/** Returns what is generated for the package of sources. */
export function emitSources(packageName: string, { documents, citedPages, texts }: CompiledSources, version: string): Emitted {
  const sources = [...documents, ...citedPages];
  const whole = { "sources.json": emitJson(sources), "sources.ndjson": emitNdjson(sources) };
  const published: Record<string, string> = {
    ...whole,
    ...emitListFormats({ id: "igf-sources", title: "Source documents about the Internet Governance Forum, and pages that are cited", version }, whole, { sources }),
    ...emitJsonTypes("sources.json", "SourceRecords"),
  };
  for (const [id, text] of texts) published[`texts/${id}.txt`] = text;
  const generated = {
    "records.ts": emitRecords([
      { name: "sources", type: "Source", list: true, value: documents },
      { name: "citedPages", type: "CitedPage", list: true, value: citedPages },
    ]),
    "ids.ts": emitIds(packageName, [
      { name: "source", names: "a source document", ids: documents.map(({ id }) => id) },
      { name: "sourceText", names: "a source document whose text is included", ids: [...texts.keys()] },
      { name: "citedPage", names: "a page that is only cited", ids: citedPages.map(({ id }) => id) },
    ]),
    "texts.ts": emitTexts(texts),
  };
  return { generated, published };
}

/** The texts as one constant, typed by ID: a literal type would copy every text into the declarations. */
function emitTexts(texts: ReadonlyMap<string, string>): string {
  const entries = [...texts].map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},\n`);
  return `${banner}
import type { SourceTextId } from "./ids.js";

export const sourceTexts: Readonly<Record<SourceTextId, string>> = {
${entries.join("")}};
`;
}
