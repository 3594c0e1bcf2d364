import type * as schema from "@igf/schema";
import type { CodeId, EventId, MentionId, MessageId, TagId, ThemeId, TopicId } from "../generated/ids.js";
import type { DeepReadonly } from "./deep-readonly.js";

/**
 * Where a text stands in its source document.
 *
 * @group Records
 */
export interface QuoteSource extends DeepReadonly<schema.QuoteSource> {}

/**
 * The meeting whose messages these are.
 *
 * @group Records
 */
export interface Event extends DeepReadonly<Omit<schema.Event, "id">> {
  /** Stable identifier of the event. */
  readonly id: EventId;
}

/**
 * One of the main themes under which the messages are arranged. Title, codes, tags and description are printed.
 *
 * @group Records
 */
export interface Theme
  extends DeepReadonly<
    Omit<schema.Theme, "id" | "event" | "description" | "codes" | "codesAsPrinted" | "tags" | "tagsAsPrinted" | "source">
  > {
  /** Stable identifier of the theme. */
  readonly id: ThemeId;
  /** ID of the event. */
  readonly event: EventId;
  /** The paragraph that introduces the theme, verbatim. */
  readonly description: string;
  /** Concept IDs of the codes, in printed order: GDC objectives, WSIS action lines, SDGs. */
  readonly codes: readonly CodeId[];
  /** The codes, verbatim. */
  readonly codesAsPrinted: string;
  /** Concept IDs of the tags (issue areas), in printed order. */
  readonly tags: readonly TagId[];
  /** The tags, verbatim. */
  readonly tagsAsPrinted: string;
  /** Where title, codes, tags and description stand, one range each, in this order. */
  readonly source: QuoteSource;
}

/**
 * A sub-heading under which messages of a theme are grouped.
 *
 * @group Records
 */
export interface Topic extends DeepReadonly<Omit<schema.Topic, "id" | "theme" | "source">> {
  /** Stable identifier of the topic. */
  readonly id: TopicId;
  /** ID of the theme. */
  readonly theme: ThemeId;
  /** Where the title stands. */
  readonly source: QuoteSource;
}

/**
 * One message of the draft, verbatim, with its place in the source text.
 *
 * @group Records
 */
export interface Message extends DeepReadonly<Omit<schema.Message, "id" | "event" | "theme" | "topic" | "source" | "mentions">> {
  /** Stable identifier of the message. */
  readonly id: MessageId;
  /** ID of the event. */
  readonly event: EventId;
  /** ID of the theme. Codes belong to the theme; a message inherits them: see {@link codesOf}. */
  readonly theme: ThemeId;
  /** ID of the topic; `null` where the document prints none above the message. */
  readonly topic: TopicId | null;
  /** Where the text stands. */
  readonly source: QuoteSource;
  /** IDs of the concepts whose printed labels stand in the text, in order of first appearance. Found by this project. */
  readonly mentions: readonly MentionId[];
}

/**
 * An identifier that is no longer in use, and what took its place.
 *
 * @group Records
 */
export interface Retired extends DeepReadonly<schema.Retired> {}

/**
 * What is said of the dataset as a whole: the envelope without the records.
 *
 * @group Dataset
 */
export interface DatasetHeader extends DeepReadonly<Omit<schema.DatasetHeader, "type" | "disclaimer">> {
  /** Always `MessagesDataset`. */
  readonly type: "MessagesDataset";
  /** The disclaimer under which the texts stand, verbatim. */
  readonly disclaimer: string;
}

/**
 * The whole dataset: the content of `@igf/messages/igf-2025.json`.
 *
 * @group Dataset
 */
export interface MessagesDataset extends DatasetHeader {
  /** The meeting whose messages these are. */
  readonly events: readonly Event[];
  /** The themes, in printed order. */
  readonly themes: readonly Theme[];
  /** The topics (sub-headings), in printed order. */
  readonly topics: readonly Topic[];
  /** The messages of the draft, in document order. */
  readonly messages: readonly Message[];
  /** Identifiers that are no longer in use. */
  readonly retired: readonly Retired[];
}
