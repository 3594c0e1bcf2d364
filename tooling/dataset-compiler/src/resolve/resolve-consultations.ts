import { schemaId, type Ask, type AskCluster, type Consultation, type ConsultationsDataset, type Excerpt, type SourceDocument, type TextRange } from "@igf/schema";
import { keyOf } from "../locate/list-placed-quotes.js";
import { license, publisher } from "../publisher.js";
import type { ConsultationsData } from "../read/read-consultations.js";
import type { AskAt } from "../read/walk-asks.js";

/** What a dataset of consultations is made of. */
export interface ConsultationParts {
  readonly data: ConsultationsData;
  /** Documents that may be quoted. */
  readonly sources: readonly SourceDocument[];
  /** IDs of the documents that are. */
  readonly quoted: ReadonlySet<string>;
  /** Ranges of each quote, by key. */
  readonly places: ReadonlyMap<string, readonly TextRange[]>;
  readonly version: string;
}

/** Returns the dataset: every position counted, every quote with its ranges. */
export function resolveConsultations(parts: ConsultationParts): ConsultationsDataset {
  const { file, asks } = parts.data;
  return {
    $schema: schemaId("ConsultationsDataset"),
    type: "ConsultationsDataset",
    id: file.dataset.id,
    prefix: file.dataset.prefix,
    title: file.dataset.title,
    version: parts.version,
    language: file.dataset.language,
    publisher,
    license,
    disclaimer: file.dataset.disclaimer,
    sources: parts.sources.filter(({ id }) => parts.quoted.has(id)),
    consultations: file.consultations.map((consultation) => consultationOf(consultation, parts)),
    asks: asks.map((ask) => askOf(ask, parts)),
    clusters: file.clusters.map((cluster) => clusterOf(cluster, parts)),
    tensions: file.tensions.map((tension) => ({ type: "Tension", ...tension })),
    retired: (file.retired ?? []).map((retired) => ({ type: "Retired", ...retired })),
  };
}

function consultationOf({ source: { quotes, ...place }, extensions, ...written }: ConsultationsData["file"]["consultations"][number], { places }: ConsultationParts): Consultation {
  const ranges = quotes.flatMap((_, index) => places.get(keyOf({ id: written.id, field: `source/quotes/${index}` })) ?? []);
  return { type: "Consultation", ...written, source: { ...place, ranges }, ...(extensions && { extensions }) };
}

/** The record, with its fields in the order of the codebook. */
function askOf({ ask, consultation, document, headings, passage, position, first }: AskAt, { places }: ConsultationParts): Ask {
  const { id, parent, span, supportAsPrinted, speakers, voice, support, kind, summary, addressees, about, extensions } = ask;
  const excerpt = (text: string | undefined, key: string) => excerptOf(text, places.get(key));
  return {
    type: "Ask",
    id,
    consultation,
    section: headings.at(-1) ?? null,
    parent: parent ?? null,
    position,
    text: passage.text,
    span: excerpt(span, keyOf({ id, field: "span" })),
    leadIn: excerpt(passage.leadIn, keyOf({ id: first, field: "leadIn" })),
    supportAsPrinted: supportAsPrinted ?? null,
    speakers: speakers ?? [],
    source: { document, section: headings.length > 0 ? headings.join(" › ") : null, ranges: [...(places.get(keyOf({ id: first, field: "text" })) ?? [])] },
    voice: voice ?? "participants",
    support,
    kind,
    summary,
    addressees: addressees ?? [],
    about,
    ...(extensions && { extensions }),
  };
}

function clusterOf({ id, title, members, extensions }: ConsultationsData["file"]["clusters"][number], { places }: ConsultationParts): AskCluster {
  return {
    type: "AskCluster",
    id,
    title,
    members: members.map(({ record, span, stance }, index) => ({ record, span: excerptOf(span, places.get(keyOf({ id, field: `members/${index}/span` }))), stance })),
    ...(extensions && { extensions }),
  };
}

function excerptOf(text: string | undefined, ranges: readonly TextRange[] = []): Excerpt | null {
  return text === undefined ? null : { text, ranges: [...ranges] };
}
