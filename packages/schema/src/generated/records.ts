// Generated from src/definitions by tooling/schema-compiler. Do not edit; run `npm run generate`.

/**
 * How final the document is.
 *
 * @group Parts of records
 */
export type DocumentStatus = "draft" | "final" | "unknown";
/**
 * How well a fact from a cited page is established.
 *
 * @group Parts of records
 */
export type Confidence = "high" | "medium" | "low" | "unconfirmed";
/**
 * How the figure is known.
 *
 * @group Parts of records
 */
export type Basis = "quoted" | "reported";
/**
 * How the source qualifies a figure.
 *
 * @group Parts of records
 */
export type Qualifier =
  "plain" | "more-than" | "at-least" | "about" | "less-than" | "at-most" | "between" | "unquantified";
/**
 * How people took part.
 *
 * @group Parts of records
 */
export type ConsultationFormat = "in-person" | "online" | "hybrid";
/**
 * What the sentence does.
 *
 * @group Parts of records
 */
export type AskKind = "ask" | "suggestion" | "caution" | "remark" | "praise" | "commitment";
/**
 * Whose view the sentence gives.
 *
 * @group Parts of records
 */
export type AskVoice = "participants" | "author";
/**
 * How widely an ask was supported, read from the printed words by a fixed list.
 *
 * @group Parts of records
 */
export type Support =
  "consensus" | "strong" | "many" | "several" | "some" | "specific" | "single" | "unattributed" | "divided";
/**
 * Where a record stands towards the ask of its cluster.
 *
 * @group Parts of records
 */
export type Stance = "supports" | "opposes" | "qualifies";

/**
 * Fields of a publisher's own, keyed by a namespace that the publisher chooses.
 *
 * @group Parts of records
 */
export interface Extensions {
  [k: string]: {
    [k: string]: unknown;
  };
}
/**
 * A document that records quote, or a page that they cite.
 *
 * @group Records
 */
export interface SourceDocument {
  /**
   * Always `SourceDocument`.
   *
   * @example
   * ```json
   * "SourceDocument"
   * ```
   */
  type: "SourceDocument";
  /**
   * Stable identifier of the document.
   *
   * @example
   * ```json
   * "lillestrom-igf-messages-draft-2025-06-27"
   * ```
   */
  id: string;
  /**
   * Title as the document prints it; a description where it prints none (then `note` says so).
   *
   * @example
   * ```json
   * "Lillestrøm IGF Messages"
   * ```
   */
  title: string;
  /**
   * Who published the document.
   *
   * @example
   * ```json
   * "IGF Secretariat"
   * ```
   */
  publisher: string | null;
  /**
   * Authors that the document names; empty where it names none.
   *
   * @example
   * ```json
   * [
   *   "Informal Multistakeholder Sounding Board"
   * ]
   * ```
   */
  authors: readonly string[];
  /**
   * Date of the document (EDTF).
   *
   * @example
   * ```json
   * "2025-06-27"
   * ```
   */
  date: string | null;
  /**
   * How final the document is, by its own words.
   *
   * @example
   * ```json
   * "draft"
   * ```
   */
  status: DocumentStatus;
  /**
   * Confirmed public address of the document itself; `null` where none is known.
   *
   * @example
   * ```json
   * "https://example.org/river-forum/messages-2030.pdf"
   * ```
   */
  url: string | null;
  /**
   * Language of the text (BCP 47).
   *
   * @example
   * ```json
   * "en"
   * ```
   */
  language: string;
  /**
   * SHA-256 of the bytes of the UTF-8 text that ranges count in; `null` for a page that is only cited.
   *
   * @example
   * ```json
   * "8032146a2a04ca991b133804e8c74ce6903d2ac565733e93602230ae1b67a456"
   * ```
   */
  sha256: string | null;
  /**
   * Length of that text in Unicode code points; `null` for a page that is only cited.
   *
   * @example
   * ```json
   * 37278
   * ```
   */
  length: number | null;
  /**
   * When the text was retrieved (EDTF).
   *
   * @example
   * ```json
   * "2025-06-30"
   * ```
   */
  retrieved: string | null;
  /**
   * Licence of the document as stated (an SPDX identifier where there is one); `null` where none is stated.
   *
   * @example
   * ```json
   * "CC-BY-4.0"
   * ```
   */
  license: string | null;
  /**
   * The document's own disclaimer, verbatim.
   *
   * @example
   * ```json
   * "the views and opinions expressed in this document do not necessarily reflect those of the United Nations Secretariat."
   * ```
   */
  disclaimer: string | null;
  /**
   * Whether the full text is published with the data.
   *
   * @example
   * ```json
   * true
   * ```
   */
  textIncluded: boolean;
  /**
   * What is not known about the document, and why.
   *
   * @example
   * ```json
   * "No public address was found."
   * ```
   */
  note: string | null;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * A meeting whose outcomes are recorded.
 *
 * @group Records
 */
export interface Event {
  /**
   * Always `Event`.
   *
   * @example
   * ```json
   * "Event"
   * ```
   */
  type: "Event";
  /**
   * Stable identifier of the event.
   *
   * @example
   * ```json
   * "igf-2025"
   * ```
   */
  id: string;
  /**
   * The series of meetings that the event belongs to.
   *
   * @example
   * ```json
   * "IGF"
   * ```
   */
  series: string | null;
  /**
   * Number of the event in its series.
   *
   * @example
   * ```json
   * 20
   * ```
   */
  ordinal: number | null;
  /**
   * Name of the event.
   *
   * @example
   * ```json
   * "20th annual meeting of the Internet Governance Forum"
   * ```
   */
  name: string;
  /**
   * Overarching theme as announced.
   *
   * @example
   * ```json
   * "Building Digital Governance Together"
   * ```
   */
  theme: string | null;
  /**
   * When it was held (EDTF, an interval for several days).
   *
   * @example
   * ```json
   * "2025-06-23/2025-06-27"
   * ```
   */
  date: string | null;
  /**
   * City or place; `null` for a meeting that was held online only.
   *
   * @example
   * ```json
   * "Lillestrøm"
   * ```
   */
  place: string | null;
  /**
   * Country of the place (ISO 3166-1 alpha-2).
   *
   * @example
   * ```json
   * "NO"
   * ```
   */
  country: string | null;
  /**
   * Who hosted it.
   *
   * @example
   * ```json
   * [
   *   "Kingdom of Norway"
   * ]
   * ```
   */
  hosts: readonly string[];
  /**
   * IDs of the documents and pages that state these facts.
   *
   * @example
   * ```json
   * [
   *   "lillestrom-igf-messages-draft-2025-06-27"
   * ]
   * ```
   */
  sources: readonly string[];
  /**
   * How well these facts are established.
   *
   * @example
   * ```json
   * "high"
   * ```
   */
  confidence: Confidence;
  /**
   * What is uncertain or contradicted, and by whom.
   *
   * @example
   * ```json
   * "A page of 2022 prints another theme."
   * ```
   */
  note: string | null;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Where a quoted text stands in its source document.
 *
 * @group Parts of records
 */
export interface QuoteSource {
  /**
   * ID of the source document.
   *
   * @example
   * ```json
   * "lillestrom-igf-messages-draft-2025-06-27"
   * ```
   */
  document: string;
  /**
   * The printed headings under which the quote stands, outermost first, joined by ` › `; `null` where there are none.
   *
   * @example
   * ```json
   * "[Building] Sustainable and Responsible Innovation › Connectivity"
   * ```
   */
  section: string | null;
  /**
   * Where the quoted text stands. It equals the ranges joined by one space, with paired `**` and `*` removed, white space collapsed and trimmed.
   *
   * @example
   * ```json
   * [
   *   {
   *     "start": 18409,
   *     "end": 18554
   *   }
   * ]
   * ```
   */
  ranges: readonly TextRange[];
}
/**
 * One stretch of a source text: 0-based, end exclusive, in Unicode code points (W3C TextPositionSelector).
 *
 * @group Parts of records
 */
export interface TextRange {
  /**
   * Position of the first character, counted from 0 in Unicode code points of the unmodified source text.
   *
   * @example
   * ```json
   * 18409
   * ```
   */
  start: number;
  /**
   * Position after the last character, counted the same way.
   *
   * @example
   * ```json
   * 18554
   * ```
   */
  end: number;
}
/**
 * A main theme under which an event's messages are arranged.
 *
 * @group Records
 */
export interface Theme {
  /**
   * Always `Theme`.
   *
   * @example
   * ```json
   * "Theme"
   * ```
   */
  type: "Theme";
  /**
   * Stable identifier of the theme.
   *
   * @example
   * ```json
   * "igf-2025-theme-1"
   * ```
   */
  id: string;
  /**
   * ID of the event.
   *
   * @example
   * ```json
   * "igf-2025"
   * ```
   */
  event: string;
  /**
   * Place of the theme among the themes of the dataset, counted from 1.
   *
   * @example
   * ```json
   * 1
   * ```
   */
  position: number;
  /**
   * Title, verbatim.
   *
   * @example
   * ```json
   * "[Building] Digital Trust and Resilience"
   * ```
   */
  title: string;
  /**
   * The paragraph that introduces the theme, verbatim.
   *
   * @example
   * ```json
   * "Gaps and inequality in meaningful digital access pose profound challenges for communities across the world. Such digital divides cannot be addressed without recognising the essential link between universal access and human rights: an inclusive, open, sustainable, fair, safe, and secure digital future can only be realised when human rights are respected both offline and online."
   * ```
   */
  description: string | null;
  /**
   * Concept IDs of the codes, in printed order: SDGs, WSIS action lines, GDC objectives.
   *
   * @example
   * ```json
   * [
   *   "gdc-3",
   *   "gdc-4",
   *   "gdc-5",
   *   "wsis-c5",
   *   "wsis-c9",
   *   "wsis-c10",
   *   "sdg-9",
   *   "sdg-16",
   *   "sdg-12",
   *   "sdg-17"
   * ]
   * ```
   */
  codes: readonly string[];
  /**
   * The codes, verbatim.
   *
   * @example
   * ```json
   * "[GDC 3, 4, 5](#) - [WSIS C5, C9, C10](#) - [SDGs 9, 16, 12, 17](#)"
   * ```
   */
  codesAsPrinted: string | null;
  /**
   * Concept IDs of the tags (issue areas), in printed order.
   *
   * @example
   * ```json
   * [
   *   "igf-issue-cybersecurity-and-trust"
   * ]
   * ```
   */
  tags: readonly string[];
  /**
   * The tags, verbatim.
   *
   * @example
   * ```json
   * "Cybersecurity and Trust, Data Governance, Artificial intelligence, Media and Content, Rights and Freedoms [Capacity Building]"
   * ```
   */
  tagsAsPrinted: string | null;
  /**
   * Where title, codes, tags and description stand, one range each, in this order; `null` for a born-digital dataset.
   *
   * @example
   * ```json
   * {
   *   "document": "lillestrom-igf-messages-draft-2025-06-27",
   *   "section": null,
   *   "ranges": [
   *     {
   *       "start": 2428,
   *       "end": 2467
   *     },
   *     {
   *       "start": 2480,
   *       "end": 2546
   *     },
   *     {
   *       "start": 2549,
   *       "end": 2674
   *     },
   *     {
   *       "start": 2677,
   *       "end": 3148
   *     }
   *   ]
   * }
   * ```
   */
  source: QuoteSource | null;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * A sub-heading under which messages of a theme are grouped.
 *
 * @group Records
 */
export interface Topic {
  /**
   * Always `Topic`.
   *
   * @example
   * ```json
   * "Topic"
   * ```
   */
  type: "Topic";
  /**
   * Stable identifier of the topic.
   *
   * @example
   * ```json
   * "igf-2025-topic-01"
   * ```
   */
  id: string;
  /**
   * ID of the theme.
   *
   * @example
   * ```json
   * "igf-2025-theme-1"
   * ```
   */
  theme: string;
  /**
   * Place of the topic among the topics of the dataset, counted from 1.
   *
   * @example
   * ```json
   * 1
   * ```
   */
  position: number;
  /**
   * Title, verbatim.
   *
   * @example
   * ```json
   * "Digital infrastructure"
   * ```
   */
  title: string;
  /**
   * Where the title stands; `null` for a born-digital dataset.
   *
   * @example
   * ```json
   * {
   *   "document": "lillestrom-igf-messages-draft-2025-06-27",
   *   "section": "[Building] Digital Trust and Resilience",
   *   "ranges": [
   *     {
   *       "start": 3175,
   *       "end": 3197
   *     }
   *   ]
   * }
   * ```
   */
  source: QuoteSource | null;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * A typing slip of the source, kept in the text and flagged beside it.
 *
 * @group Parts of records
 */
export interface Slip {
  /**
   * Position in `text` of the first character of the slip, from 0 in Unicode code points.
   *
   * @example
   * ```json
   * 151
   * ```
   */
  start: number;
  /**
   * Position in `text` after its last character.
   *
   * @example
   * ```json
   * 190
   * ```
   */
  end: number;
  /**
   * The words as printed.
   *
   * @example
   * ```json
   * "agriculture, health to and conservation"
   * ```
   */
  asPrinted: string;
  /**
   * What was probably meant; `null` where it cannot be told.
   *
   * @example
   * ```json
   * "agriculture to health and conservation"
   * ```
   */
  probablyMeant: string | null;
  /**
   * Why it is read as a slip.
   *
   * @example
   * ```json
   * "The \"to\" that answers \"from\" is misplaced; \"agriculture and health to conservation\" is possible too."
   * ```
   */
  note: string;
}
/**
 * One message: one statement published as an outcome of an event.
 *
 * @group Records
 */
export interface Message {
  /**
   * Always `Message`.
   *
   * @example
   * ```json
   * "Message"
   * ```
   */
  type: "Message";
  /**
   * Stable identifier of the message.
   *
   * @example
   * ```json
   * "igf-2025-msg-001"
   * ```
   */
  id: string;
  /**
   * ID of the event.
   *
   * @example
   * ```json
   * "igf-2025"
   * ```
   */
  event: string;
  /**
   * ID of the theme. Codes belong to the theme; a message inherits them.
   *
   * @example
   * ```json
   * "igf-2025-theme-1"
   * ```
   */
  theme: string;
  /**
   * ID of the topic; `null` where the document prints none above the message.
   *
   * @example
   * ```json
   * "igf-2025-topic-01"
   * ```
   */
  topic: string | null;
  /**
   * Place of the message in the whole document, counted from 1.
   *
   * @example
   * ```json
   * 1
   * ```
   */
  position: number;
  /**
   * The message, verbatim. Typing slips stay.
   *
   * @example
   * ```json
   * "We need to empower internet users in rural areas by equipping them with the digital skills needed for a sustainable future of community networks."
   * ```
   */
  text: string;
  /**
   * Typing slips of the source in this text; empty where none was seen.
   *
   * @example
   * ```json
   * []
   * ```
   */
  slips: readonly Slip[];
  /**
   * Where the text stands; `null` for a born-digital dataset.
   *
   * @example
   * ```json
   * {
   *   "document": "lillestrom-igf-messages-draft-2025-06-27",
   *   "section": "[Building] Sustainable and Responsible Innovation › Connectivity",
   *   "ranges": [
   *     {
   *       "start": 18409,
   *       "end": 18554
   *     }
   *   ]
   * }
   * ```
   */
  source: QuoteSource | null;
  /**
   * IDs of the concepts whose printed labels stand in the text, in order of first appearance.
   *
   * @example
   * ```json
   * [
   *   "body-igf"
   * ]
   * ```
   */
  mentions: readonly string[];
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Something that is counted or measured.
 *
 * @group Records
 */
export interface Indicator {
  /**
   * Always `Indicator`.
   *
   * @example
   * ```json
   * "Indicator"
   * ```
   */
  type: "Indicator";
  /**
   * Stable identifier of the indicator.
   *
   * @example
   * ```json
   * "igf-stat-participants"
   * ```
   */
  id: string;
  /**
   * Short name.
   *
   * @example
   * ```json
   * "Participants"
   * ```
   */
  title: string;
  /**
   * What is counted.
   *
   * @example
   * ```json
   * "People who took part in an annual meeting of the IGF, on site or online, as the source counts them."
   * ```
   */
  definition: string;
  /**
   * What one of the number is.
   *
   * @example
   * ```json
   * "people"
   * ```
   */
  unit: string;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Where a figure stands in its source document, or the page that reports it.
 *
 * @group Parts of records
 */
export interface CitedSource {
  /**
   * ID of the source document.
   *
   * @example
   * ```json
   * "lillestrom-igf-messages-draft-2025-06-27"
   * ```
   */
  document: string;
  /**
   * The printed headings under which the quote stands, outermost first, joined by ` › `; `null` where there are none.
   *
   * @example
   * ```json
   * "[Building] Sustainable and Responsible Innovation › Connectivity"
   * ```
   */
  section: string | null;
  /**
   * Where the quoted text stands; empty when the figure is reported from a page that is only cited.
   *
   * @example
   * ```json
   * [
   *   {
   *     "start": 311,
   *     "end": 334
   *   }
   * ]
   * ```
   */
  ranges: readonly TextRange[];
}
/**
 * One figure as one source states it, with its qualifier.
 *
 * @group Records
 */
export interface Observation {
  /**
   * Always `Observation`.
   *
   * @example
   * ```json
   * "Observation"
   * ```
   */
  type: "Observation";
  /**
   * Stable identifier of the observation.
   *
   * @example
   * ```json
   * "igf-stat-obs-035"
   * ```
   */
  id: string;
  /**
   * ID of the indicator.
   *
   * @example
   * ```json
   * "igf-stat-participants"
   * ```
   */
  indicator: string;
  /**
   * ID of the event, or of the concept (a body, process or group), that the figure is about.
   *
   * @example
   * ```json
   * "igf-2025"
   * ```
   */
  subject: string;
  /**
   * The number; `null` where the source names none.
   *
   * @example
   * ```json
   * 9000
   * ```
   */
  value: number | null;
  /**
   * The upper number of `between`; otherwise `null`.
   *
   * @example
   * ```json
   * null
   * ```
   */
  upper: number | null;
  /**
   * How the source qualifies the number.
   *
   * @example
   * ```json
   * "more-than"
   * ```
   */
  qualifier: Qualifier;
  /**
   * The figure with its qualifier, verbatim.
   *
   * @example
   * ```json
   * "over 9,000"
   * ```
   */
  asPrinted: string;
  /**
   * When the figure holds (EDTF).
   *
   * @example
   * ```json
   * "2025-06-23/2025-06-27"
   * ```
   */
  date: string | null;
  /**
   * The words that date the figure, verbatim.
   *
   * @example
   * ```json
   * "annually"
   * ```
   */
  dateAsPrinted: string | null;
  /**
   * The place or area that the figure covers, where it is narrower than the subject.
   *
   * @example
   * ```json
   * "the Global South"
   * ```
   */
  area: string | null;
  /**
   * What was counted, where it is narrower than the indicator.
   *
   * @example
   * ```json
   * "community-led sessions"
   * ```
   */
  counted: string | null;
  /**
   * The words that state the figure, verbatim; `null` for a reported figure whose words were not seen.
   *
   * @example
   * ```json
   * "over 9,000 participants"
   * ```
   */
  quote: string | null;
  /**
   * ID of the message or ask that prints the figure; `null` where no record does.
   *
   * @example
   * ```json
   * null
   * ```
   */
  within: string | null;
  /**
   * Whether the figure is quoted from a source text, or reported from a cited page.
   *
   * @example
   * ```json
   * "quoted"
   * ```
   */
  basis: Basis;
  /**
   * How well a reported figure is established; `null` for a quoted one.
   *
   * @example
   * ```json
   * null
   * ```
   */
  confidence: Confidence | null;
  /**
   * What a reader must know beside the figure.
   *
   * @example
   * ```json
   * "Another page of the same year prints 9,435."
   * ```
   */
  note: string | null;
  /**
   * Where the figure stands; `null` for a born-digital dataset.
   *
   * @example
   * ```json
   * {
   *   "document": "igf-2025-closing-news",
   *   "section": null,
   *   "ranges": [
   *     {
   *       "start": 311,
   *       "end": 334
   *     }
   *   ]
   * }
   * ```
   */
  source: CitedSource | null;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Somebody who led a consultation.
 *
 * @group Parts of records
 */
export interface Officer {
  /**
   * Name as printed.
   *
   * @example
   * ```json
   * "H.E. Ms. Suela Janina"
   * ```
   */
  name: string;
  /**
   * Role in the consultation.
   *
   * @example
   * ```json
   * "Co-Facilitator"
   * ```
   */
  role: string;
  /**
   * Country that the officer represents (ISO 3166-1 alpha-2).
   *
   * @example
   * ```json
   * "AL"
   * ```
   */
  country: string | null;
}
/**
 * A meeting or call at which views were gathered.
 *
 * @group Records
 */
export interface Consultation {
  /**
   * Always `Consultation`.
   *
   * @example
   * ```json
   * "Consultation"
   * ```
   */
  type: "Consultation";
  /**
   * Stable identifier of the consultation.
   *
   * @example
   * ```json
   * "wsis20-consultation-2025-06-25"
   * ```
   */
  id: string;
  /**
   * Title as printed.
   *
   * @example
   * ```json
   * "WSIS+20 Open Consultation session with Co-Facilitators"
   * ```
   */
  title: string;
  /**
   * When it was held (EDTF).
   *
   * @example
   * ```json
   * "2025-06-25"
   * ```
   */
  date: string;
  /**
   * Local time at which it began.
   *
   * @example
   * ```json
   * "10:30"
   * ```
   */
  startTime: string | null;
  /**
   * Local time at which it ended.
   *
   * @example
   * ```json
   * "11:45"
   * ```
   */
  endTime: string | null;
  /**
   * Offset of the local time from UTC.
   *
   * @example
   * ```json
   * "+02:00"
   * ```
   */
  utcOffset: string | null;
  /**
   * How people took part; `null` where it is not stated.
   *
   * @example
   * ```json
   * "online"
   * ```
   */
  format: ConsultationFormat | null;
  /**
   * Place as printed.
   *
   * @example
   * ```json
   * "Lillestrøm, Norway"
   * ```
   */
  place: string | null;
  /**
   * ID of the process that the consultation belongs to.
   *
   * @example
   * ```json
   * "process-wsis-plus-20-review"
   * ```
   */
  process: string | null;
  /**
   * Who led it, in printed order.
   *
   * @example
   * ```json
   * [
   *   {
   *     "name": "H.E. Ms. Suela Janina",
   *     "role": "Co-Facilitator",
   *     "country": "AL"
   *   }
   * ]
   * ```
   */
  officers: readonly Officer[];
  /**
   * IDs of the documents that record it.
   *
   * @example
   * ```json
   * [
   *   "wsis20-open-consultation-summary-2025-06-25"
   * ]
   * ```
   */
  documents: readonly string[];
  /**
   * Where the document states these facts; `null` for a born-digital dataset.
   *
   * @example
   * ```json
   * {
   *   "document": "wsis20-open-consultation-summary-2025-06-25",
   *   "section": "Overview",
   *   "ranges": [
   *     {
   *       "start": 141,
   *       "end": 384
   *     },
   *     {
   *       "start": 385,
   *       "end": 603
   *     }
   *   ]
   * }
   * ```
   */
  source: QuoteSource | null;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Some words of a source text and where they stand.
 *
 * @group Parts of records
 */
export interface Excerpt {
  /**
   * The words, verbatim.
   *
   * @example
   * ```json
   * "A formal role for the OHCHR."
   * ```
   */
  text: string;
  /**
   * Where the words stand in the same document.
   *
   * @example
   * ```json
   * [
   *   {
   *     "start": 1696,
   *     "end": 1724
   *   }
   * ]
   * ```
   */
  ranges: readonly TextRange[];
}
/**
 * What somebody asked for, suggested, cautioned against, remarked, praised or promised.
 *
 * @group Records
 */
export interface Ask {
  /**
   * Always `Ask`.
   *
   * @example
   * ```json
   * "Ask"
   * ```
   */
  type: "Ask";
  /**
   * Stable identifier of the ask.
   *
   * @example
   * ```json
   * "wsis20-ask-062"
   * ```
   */
  id: string;
  /**
   * ID of the consultation; `null` for a statement that was made in none: an organisation's own, one that was heard before, one in the news.
   *
   * @example
   * ```json
   * "wsis20-consultation-2025-07-29"
   * ```
   */
  consultation: string | null;
  /**
   * The heading under which it stands, verbatim.
   *
   * @example
   * ```json
   * "General observations"
   * ```
   */
  section: string | null;
  /**
   * ID of the ask under which this one is nested.
   *
   * @example
   * ```json
   * null
   * ```
   */
  parent: string | null;
  /**
   * Place of the ask in its document, counted from 1.
   *
   * @example
   * ```json
   * 12
   * ```
   */
  position: number;
  /**
   * The whole bullet or sentence, verbatim.
   *
   * @example
   * ```json
   * "A formal role for the OHCHR."
   * ```
   */
  text: string;
  /**
   * The part that carries this ask, when one bullet holds several; otherwise `null`.
   *
   * @example
   * ```json
   * null
   * ```
   */
  span: Excerpt | null;
  /**
   * The words above a list that complete the ask.
   *
   * @example
   * ```json
   * {
   *   "text": "Many called for:",
   *   "ranges": [
   *     {
   *       "start": 1199,
   *       "end": 1215
   *     }
   *   ]
   * }
   * ```
   */
  leadIn: Excerpt | null;
  /**
   * The words that say how widely it was supported, verbatim.
   *
   * @example
   * ```json
   * "Many"
   * ```
   */
  supportAsPrinted: string | null;
  /**
   * Speakers whom the document names.
   *
   * @example
   * ```json
   * []
   * ```
   */
  speakers: readonly string[];
  /**
   * Where the text stands; `null` for a born-digital dataset.
   *
   * @example
   * ```json
   * {
   *   "document": "imsb-notes-consultation-2025-07-29",
   *   "section": "General observations",
   *   "ranges": [
   *     {
   *       "start": 1696,
   *       "end": 1724
   *     }
   *   ]
   * }
   * ```
   */
  source: QuoteSource | null;
  /**
   * Whose view it is.
   *
   * @example
   * ```json
   * "participants"
   * ```
   */
  voice: AskVoice;
  /**
   * How widely it was supported, read from the printed words.
   *
   * @example
   * ```json
   * "many"
   * ```
   */
  support: Support;
  /**
   * What the sentence does: whether it asks, suggests, warns, observes, approves or promises.
   *
   * @example
   * ```json
   * "ask"
   * ```
   */
  kind: AskKind;
  /**
   * The ask in one short imperative sentence.
   *
   * @example
   * ```json
   * "Give OHCHR a formal role."
   * ```
   */
  summary: string;
  /**
   * IDs of those who are asked.
   *
   * @example
   * ```json
   * [
   *   "process-wsis-plus-20-review"
   * ]
   * ```
   */
  addressees: readonly string[];
  /**
   * IDs of the concepts that the ask is about.
   *
   * @example
   * ```json
   * [
   *   "body-ohchr"
   * ]
   * ```
   */
  about: readonly string[];
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * One record of a cluster and its stance.
 *
 * @group Parts of records
 */
export interface ClusterMember {
  /**
   * ID of the ask or message.
   *
   * @example
   * ```json
   * "wsis20-ask-009"
   * ```
   */
  record: string;
  /**
   * The clause that says it, where the record says more; otherwise `null`.
   *
   * @example
   * ```json
   * null
   * ```
   */
  span: Excerpt | null;
  /**
   * Where the record stands towards the cluster's ask.
   *
   * @example
   * ```json
   * "supports"
   * ```
   */
  stance: Stance;
}
/**
 * The same ask, traced through several records.
 *
 * @group Records
 */
export interface AskCluster {
  /**
   * Always `AskCluster`.
   *
   * @example
   * ```json
   * "AskCluster"
   * ```
   */
  type: "AskCluster";
  /**
   * Stable identifier of the cluster.
   *
   * @example
   * ```json
   * "wsis20-cluster-permanent-igf"
   * ```
   */
  id: string;
  /**
   * What the records ask for, in a few words.
   *
   * @example
   * ```json
   * "Make the IGF permanent"
   * ```
   */
  title: string;
  /**
   * The records that say it, within and across documents.
   *
   * @example
   * ```json
   * [
   *   {
   *     "record": "wsis20-ask-009",
   *     "span": null,
   *     "stance": "supports"
   *   }
   * ]
   * ```
   */
  members: readonly ClusterMember[];
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Asks that contradict each other, kept visible.
 *
 * @group Records
 */
export interface Tension {
  /**
   * Always `Tension`.
   *
   * @example
   * ```json
   * "Tension"
   * ```
   */
  type: "Tension";
  /**
   * Stable identifier of the tension.
   *
   * @example
   * ```json
   * "wsis20-tension-action-lines"
   * ```
   */
  id: string;
  /**
   * IDs of the clusters or asks that pull apart.
   *
   * @example
   * ```json
   * [
   *   "wsis20-cluster-no-new-action-lines",
   *   "wsis20-ask-020"
   * ]
   * ```
   */
  between: readonly string[];
  /**
   * What cannot be had together.
   *
   * @example
   * ```json
   * "One call is to create no new action lines; a proposal asks for a new one, on gender."
   * ```
   */
  note: string;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * A list of concepts that belong together (SKOS concept scheme).
 *
 * @group Records
 */
export interface ConceptScheme {
  /**
   * Always `ConceptScheme`.
   *
   * @example
   * ```json
   * "ConceptScheme"
   * ```
   */
  type: "ConceptScheme";
  /**
   * Stable identifier of the scheme.
   *
   * @example
   * ```json
   * "sdg"
   * ```
   */
  id: string;
  /**
   * Name of the scheme.
   *
   * @example
   * ```json
   * "Sustainable Development Goals"
   * ```
   */
  prefLabel: string;
  /**
   * Other labels, abbreviations and printed variants.
   *
   * @example
   * ```json
   * [
   *   "SDG 16"
   * ]
   * ```
   */
  altLabels: readonly string[];
  /**
   * Definition or full text.
   *
   * @example
   * ```json
   * "Promote peaceful and inclusive societies for sustainable development."
   * ```
   */
  definition: string | null;
  /**
   * Public IRI that the owner of the term has given it.
   *
   * @example
   * ```json
   * "http://metadata.un.org/sdg/16"
   * ```
   */
  uri: string | null;
  /**
   * IDs of the documents and pages that state these facts.
   *
   * @example
   * ```json
   * [
   *   "page-unstats-sdg-kos"
   * ]
   * ```
   */
  sources: readonly string[];
  /**
   * How well label, definition and IRI are established.
   *
   * @example
   * ```json
   * "high"
   * ```
   */
  confidence: Confidence;
  /**
   * What is uncertain, and why.
   *
   * @example
   * ```json
   * "The colour is of medium confidence."
   * ```
   */
  note: string | null;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * A goal, action line, objective, issue area or body that records point to (SKOS concept).
 *
 * @group Records
 */
export interface Concept {
  /**
   * Always `Concept`.
   *
   * @example
   * ```json
   * "Concept"
   * ```
   */
  type: "Concept";
  /**
   * Stable identifier of the concept.
   *
   * @example
   * ```json
   * "sdg-16"
   * ```
   */
  id: string;
  /**
   * ID of its scheme.
   *
   * @example
   * ```json
   * "sdg"
   * ```
   */
  scheme: string;
  /**
   * The number or code by which it is cited.
   *
   * @example
   * ```json
   * "16"
   * ```
   */
  notation: string | null;
  /**
   * Its label.
   *
   * @example
   * ```json
   * "Peace, justice and strong institutions"
   * ```
   */
  prefLabel: string;
  /**
   * Other labels, abbreviations and printed variants.
   *
   * @example
   * ```json
   * [
   *   "SDG 16"
   * ]
   * ```
   */
  altLabels: readonly string[];
  /**
   * Definition or full text.
   *
   * @example
   * ```json
   * "Promote peaceful and inclusive societies for sustainable development."
   * ```
   */
  definition: string | null;
  /**
   * Public IRI that the owner of the term has given it.
   *
   * @example
   * ```json
   * "http://metadata.un.org/sdg/16"
   * ```
   */
  uri: string | null;
  /**
   * ID of the concept that this one is part of.
   *
   * @example
   * ```json
   * null
   * ```
   */
  broader: string | null;
  /**
   * Its official colour, `#RRGGBB`.
   *
   * @example
   * ```json
   * "#00689D"
   * ```
   */
  color: string | null;
  /**
   * IDs of the documents and pages that state these facts.
   *
   * @example
   * ```json
   * [
   *   "page-unstats-sdg-kos"
   * ]
   * ```
   */
  sources: readonly string[];
  /**
   * How well label, definition and IRI are established.
   *
   * @example
   * ```json
   * "high"
   * ```
   */
  confidence: Confidence;
  /**
   * What is uncertain, and why.
   *
   * @example
   * ```json
   * "The colour is of medium confidence."
   * ```
   */
  note: string | null;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * A tombstone that keeps an old identifier resolvable.
 *
 * @group Records
 */
export interface Retired {
  /**
   * Always `Retired`.
   *
   * @example
   * ```json
   * "Retired"
   * ```
   */
  type: "Retired";
  /**
   * The identifier that is no longer in use.
   *
   * @example
   * ```json
   * "igf-2025-msg-200"
   * ```
   */
  id: string;
  /**
   * Version of the dataset in which it was retired.
   *
   * @example
   * ```json
   * "2.0.0"
   * ```
   */
  since: string;
  /**
   * IDs of the records that take its place; empty where none does.
   *
   * @example
   * ```json
   * [
   *   "igf-2025-msg-012"
   * ]
   * ```
   */
  replacedBy: readonly string[];
  /**
   * Why it was retired.
   *
   * @example
   * ```json
   * "The final edition merges two messages."
   * ```
   */
  reason: string;
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Who publishes a dataset.
 *
 * @group Parts of records
 */
export interface Publisher {
  /**
   * Who publishes the dataset.
   *
   * @example
   * ```json
   * "River Forum secretariat"
   * ```
   */
  name: string;
  /**
   * Its web address.
   *
   * @example
   * ```json
   * "https://example.org/river-forum"
   * ```
   */
  url: string | null;
  /**
   * What a reader must know about the publisher.
   *
   * @example
   * ```json
   * "Independent; not endorsed by the bodies whose documents it quotes."
   * ```
   */
  note: string | null;
}
/**
 * The first line of a dataset in NDJSON: the envelope without the records.
 *
 * @group Datasets
 */
export interface DatasetHeader {
  /**
   * `$id` of the JSON Schema that the dataset follows.
   *
   * @example
   * ```json
   * "pkg:npm/%40igf/schema@1/messages-dataset.schema.json"
   * ```
   */
  $schema: string;
  /**
   * What kind of dataset follows.
   *
   * @example
   * ```json
   * "MessagesDataset"
   * ```
   */
  type: "MessagesDataset" | "StatisticsDataset" | "ConsultationsDataset";
  /**
   * Stable identifier of the dataset.
   *
   * @example
   * ```json
   * "igf-2025-messages"
   * ```
   */
  id: string;
  /**
   * What every ID of the dataset's records begins with.
   *
   * @example
   * ```json
   * "igf-2025"
   * ```
   */
  prefix: string;
  /**
   * Title of the dataset.
   *
   * @example
   * ```json
   * "Lillestrøm IGF Messages"
   * ```
   */
  title: string;
  /**
   * Version of the dataset (semantic versioning).
   *
   * @example
   * ```json
   * "1.0.0"
   * ```
   */
  version: string;
  /**
   * Language of the texts (BCP 47).
   *
   * @example
   * ```json
   * "en"
   * ```
   */
  language: string;
  /**
   * Who publishes the dataset.
   *
   * @example
   * ```json
   * {
   *   "name": "River Forum secretariat",
   *   "url": null,
   *   "note": null
   * }
   * ```
   */
  publisher: Publisher;
  /**
   * Licence of the publisher's own fields (an SPDX identifier). Quoted texts keep the terms of their documents.
   *
   * @example
   * ```json
   * "CC-BY-4.0"
   * ```
   */
  license: string;
  /**
   * The disclaimer under which the texts stand, verbatim.
   *
   * @example
   * ```json
   * "The views expressed in this document do not necessarily reflect those of the secretariat."
   * ```
   */
  disclaimer: string | null;
  /**
   * The documents that the records quote or cite.
   *
   * @example
   * ```json
   * []
   * ```
   */
  sources: readonly SourceDocument[];
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * The messages of one event, with its themes and topics.
 *
 * @group Datasets
 */
export interface MessagesDataset {
  /**
   * `$id` of the JSON Schema that the dataset follows.
   *
   * @example
   * ```json
   * "pkg:npm/%40igf/schema@1/messages-dataset.schema.json"
   * ```
   */
  $schema: string;
  /**
   * Always `MessagesDataset`.
   *
   * @example
   * ```json
   * "MessagesDataset"
   * ```
   */
  type: "MessagesDataset";
  /**
   * Stable identifier of the dataset.
   *
   * @example
   * ```json
   * "igf-2025-messages"
   * ```
   */
  id: string;
  /**
   * What every ID of the dataset's records begins with.
   *
   * @example
   * ```json
   * "igf-2025"
   * ```
   */
  prefix: string;
  /**
   * Title of the dataset.
   *
   * @example
   * ```json
   * "Lillestrøm IGF Messages"
   * ```
   */
  title: string;
  /**
   * Version of the dataset (semantic versioning).
   *
   * @example
   * ```json
   * "1.0.0"
   * ```
   */
  version: string;
  /**
   * Language of the texts (BCP 47).
   *
   * @example
   * ```json
   * "en"
   * ```
   */
  language: string;
  /**
   * Who publishes the dataset.
   *
   * @example
   * ```json
   * {
   *   "name": "River Forum secretariat",
   *   "url": null,
   *   "note": null
   * }
   * ```
   */
  publisher: Publisher;
  /**
   * Licence of the publisher's own fields (an SPDX identifier). Quoted texts keep the terms of their documents.
   *
   * @example
   * ```json
   * "CC-BY-4.0"
   * ```
   */
  license: string;
  /**
   * The disclaimer under which the texts stand, verbatim.
   *
   * @example
   * ```json
   * "The views expressed in this document do not necessarily reflect those of the secretariat."
   * ```
   */
  disclaimer: string | null;
  /**
   * The documents that the records quote or cite.
   *
   * @example
   * ```json
   * []
   * ```
   */
  sources: readonly SourceDocument[];
  /**
   * The events that the records are about.
   *
   * @example
   * ```json
   * []
   * ```
   */
  events: readonly Event[];
  /**
   * The themes, in printed order.
   *
   * @example
   * ```json
   * []
   * ```
   */
  themes: readonly Theme[];
  /**
   * The topics (sub-headings), in printed order.
   *
   * @example
   * ```json
   * []
   * ```
   */
  topics: readonly Topic[];
  /**
   * The messages, in document order.
   *
   * @example
   * ```json
   * []
   * ```
   */
  messages: readonly Message[];
  /**
   * Identifiers that are no longer in use.
   *
   * @example
   * ```json
   * []
   * ```
   */
  retired: readonly Retired[];
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Figures with their qualifiers, quotes and rivals.
 *
 * @group Datasets
 */
export interface StatisticsDataset {
  /**
   * `$id` of the JSON Schema that the dataset follows.
   *
   * @example
   * ```json
   * "pkg:npm/%40igf/schema@1/messages-dataset.schema.json"
   * ```
   */
  $schema: string;
  /**
   * Always `StatisticsDataset`.
   *
   * @example
   * ```json
   * "StatisticsDataset"
   * ```
   */
  type: "StatisticsDataset";
  /**
   * Stable identifier of the dataset.
   *
   * @example
   * ```json
   * "igf-2025-messages"
   * ```
   */
  id: string;
  /**
   * What every ID of the dataset's records begins with.
   *
   * @example
   * ```json
   * "igf-2025"
   * ```
   */
  prefix: string;
  /**
   * Title of the dataset.
   *
   * @example
   * ```json
   * "Lillestrøm IGF Messages"
   * ```
   */
  title: string;
  /**
   * Version of the dataset (semantic versioning).
   *
   * @example
   * ```json
   * "1.0.0"
   * ```
   */
  version: string;
  /**
   * Language of the texts (BCP 47).
   *
   * @example
   * ```json
   * "en"
   * ```
   */
  language: string;
  /**
   * Who publishes the dataset.
   *
   * @example
   * ```json
   * {
   *   "name": "River Forum secretariat",
   *   "url": null,
   *   "note": null
   * }
   * ```
   */
  publisher: Publisher;
  /**
   * Licence of the publisher's own fields (an SPDX identifier). Quoted texts keep the terms of their documents.
   *
   * @example
   * ```json
   * "CC-BY-4.0"
   * ```
   */
  license: string;
  /**
   * The disclaimer under which the texts stand, verbatim.
   *
   * @example
   * ```json
   * "The views expressed in this document do not necessarily reflect those of the secretariat."
   * ```
   */
  disclaimer: string | null;
  /**
   * The documents that the records quote or cite.
   *
   * @example
   * ```json
   * []
   * ```
   */
  sources: readonly SourceDocument[];
  /**
   * The events that the records are about.
   *
   * @example
   * ```json
   * []
   * ```
   */
  events: readonly Event[];
  /**
   * What is counted.
   *
   * @example
   * ```json
   * []
   * ```
   */
  indicators: readonly Indicator[];
  /**
   * The figures, each as one source states it.
   *
   * @example
   * ```json
   * []
   * ```
   */
  observations: readonly Observation[];
  /**
   * Identifiers that are no longer in use.
   *
   * @example
   * ```json
   * []
   * ```
   */
  retired: readonly Retired[];
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
/**
 * Consultations and what was asked in them.
 *
 * @group Datasets
 */
export interface ConsultationsDataset {
  /**
   * `$id` of the JSON Schema that the dataset follows.
   *
   * @example
   * ```json
   * "pkg:npm/%40igf/schema@1/messages-dataset.schema.json"
   * ```
   */
  $schema: string;
  /**
   * Always `ConsultationsDataset`.
   *
   * @example
   * ```json
   * "ConsultationsDataset"
   * ```
   */
  type: "ConsultationsDataset";
  /**
   * Stable identifier of the dataset.
   *
   * @example
   * ```json
   * "igf-2025-messages"
   * ```
   */
  id: string;
  /**
   * What every ID of the dataset's records begins with.
   *
   * @example
   * ```json
   * "igf-2025"
   * ```
   */
  prefix: string;
  /**
   * Title of the dataset.
   *
   * @example
   * ```json
   * "Lillestrøm IGF Messages"
   * ```
   */
  title: string;
  /**
   * Version of the dataset (semantic versioning).
   *
   * @example
   * ```json
   * "1.0.0"
   * ```
   */
  version: string;
  /**
   * Language of the texts (BCP 47).
   *
   * @example
   * ```json
   * "en"
   * ```
   */
  language: string;
  /**
   * Who publishes the dataset.
   *
   * @example
   * ```json
   * {
   *   "name": "River Forum secretariat",
   *   "url": null,
   *   "note": null
   * }
   * ```
   */
  publisher: Publisher;
  /**
   * Licence of the publisher's own fields (an SPDX identifier). Quoted texts keep the terms of their documents.
   *
   * @example
   * ```json
   * "CC-BY-4.0"
   * ```
   */
  license: string;
  /**
   * The disclaimer under which the texts stand, verbatim.
   *
   * @example
   * ```json
   * "The views expressed in this document do not necessarily reflect those of the secretariat."
   * ```
   */
  disclaimer: string | null;
  /**
   * The documents that the records quote or cite.
   *
   * @example
   * ```json
   * []
   * ```
   */
  sources: readonly SourceDocument[];
  /**
   * The consultations.
   *
   * @example
   * ```json
   * []
   * ```
   */
  consultations: readonly Consultation[];
  /**
   * What was asked, suggested, cautioned, remarked, praised or promised, in document order.
   *
   * @example
   * ```json
   * []
   * ```
   */
  asks: readonly Ask[];
  /**
   * The same ask traced through records.
   *
   * @example
   * ```json
   * []
   * ```
   */
  clusters: readonly AskCluster[];
  /**
   * Asks that contradict each other.
   *
   * @example
   * ```json
   * []
   * ```
   */
  tensions: readonly Tension[];
  /**
   * Identifiers that are no longer in use.
   *
   * @example
   * ```json
   * []
   * ```
   */
  retired: readonly Retired[];
  /**
   * Fields of a publisher's own, keyed by a namespace that the publisher chooses. Anything else that this schema does not define is an error.
   *
   * @example
   * ```json
   * {
   *   "river-forum": {
   *     "room": "Hall B"
   *   }
   * }
   * ```
   */
  extensions?: Extensions;
}
