import { definitions } from "@igf/schema/zod";
import { z } from "zod";

// What people write is what a record holds, without what can be computed: type, position, ranges, and the IDs of the
// records around it, which the indentation already says.

const event = definitions.Event.omit({ type: true });

const ranges = definitions.Message.shape.source.unwrap().shape.ranges.optional();

const slip = z.strictObject({
  asPrinted: z.string(),
  probablyMeant: z.string().nullable(),
  note: z.string(),
});

const message = definitions.Message.pick({ id: true, text: true, extensions: true }).extend({
  slips: z.array(slip).optional(),
  ranges,
});

const topic = definitions.Topic.pick({ id: true, title: true, extensions: true }).extend({
  messages: z.array(message),
  ranges,
});

const theme = definitions.Theme.omit({ type: true, position: true, source: true }).extend({
  messages: z.array(message).optional(),
  topics: z.array(topic).optional(),
  ranges,
});

/** Format of a file of messages. */
export const messagesFormat = z.strictObject({
  dataset: definitions.MessagesDataset.pick({ id: true, prefix: true, title: true, language: true, disclaimer: true }).extend({
    document: z.string(),
  }),
  events: z.array(event),
  themes: z.array(theme),
  retired: z.array(definitions.Retired.omit({ type: true })).optional(),
});

const sourceDocument = definitions.SourceDocument.omit({ type: true }).extend({
  sha256: definitions.SourceDocument.shape.sha256.optional(),
  length: definitions.SourceDocument.shape.length.optional(),
});

/** Format of the file of source documents. */
export const documentsFormat = z.strictObject({ documents: z.array(sourceDocument) });

/** Format of the file of pages that are only cited. */
export const citedPagesFormat = z.strictObject({ citedPages: z.array(definitions.SourceDocument.omit({ type: true })) });

/** Format of a file of one concept scheme. */
export const vocabularyFormat = z.strictObject({
  scheme: definitions.ConceptScheme.omit({ type: true }),
  /** Whether the printed labels of its concepts are searched for in texts. */
  mentions: z.boolean().optional(),
  concepts: z.array(definitions.Concept.omit({ type: true, scheme: true })),
});

export type MessagesFile = z.infer<typeof messagesFormat>;
export type DocumentsFile = z.infer<typeof documentsFormat>;
export type CitedPagesFile = z.infer<typeof citedPagesFormat>;
export type VocabularyFile = z.infer<typeof vocabularyFormat>;
