import { definitions } from "@igf/schema/zod";
import { z } from "zod";

// As in messages, people write what a record holds, without what can be computed: type, position, section and ranges.
// A passage is written once, however many asks it makes; what is not written is null, or an empty list.

const { Ask, AskCluster, Consultation, ConsultationsDataset, Retired, Tension } = definitions;

const words = Ask.shape.text;

const consultation = Consultation.omit({ type: true, source: true }).extend({
  source: z.strictObject({
    document: z.string(),
    section: z.string().nullable(),
    quotes: z.array(words).min(1).meta({ description: "The words of the document that state these facts, verbatim." }),
  }),
});

const ask = Ask.pick({ id: true, support: true, kind: true, summary: true, about: true, extensions: true }).extend({
  consultation: Ask.shape.consultation.optional(),
  parent: Ask.shape.parent.optional(),
  span: words.optional().meta({ description: "The words of the passage that carry this ask, where it holds several." }),
  supportAsPrinted: Ask.shape.supportAsPrinted.optional(),
  speakers: Ask.shape.speakers.optional(),
  voice: Ask.shape.voice.optional(),
  addressees: Ask.shape.addressees.optional(),
});

const passage = z.strictObject({
  text: words,
  leadIn: words.optional().meta({ description: "The words above a list that complete its asks." }),
  asks: z.array(ask).min(1),
});

const section = z.strictObject({
  headings: z.array(words).meta({ description: "The headings under which the passages stand, outermost first; empty where there are none." }),
  passages: z.array(passage),
});

const document = z.strictObject({
  document: z.string(),
  consultation: Ask.shape.consultation,
  sections: z.array(section),
});

const member = z.strictObject({
  record: z.string(),
  span: words.optional().meta({ description: "The clause that says it, where the record says more." }),
  stance: AskCluster.shape.members.element.shape.stance,
});

/** Format of a file of consultations. */
export const consultationsFormat = z.strictObject({
  dataset: ConsultationsDataset.pick({ id: true, prefix: true, title: true, language: true }).extend({
    disclaimer: z.null().meta({ description: "Several documents are quoted; each has its own disclaimer, or none, in its own record." }),
  }),
  consultations: z.array(consultation),
  documents: z.array(document),
  clusters: z.array(AskCluster.omit({ type: true }).extend({ members: z.array(member).min(1) })),
  tensions: z.array(Tension.omit({ type: true })),
  retired: z.array(Retired.omit({ type: true })).optional(),
});

export type ConsultationsFile = z.infer<typeof consultationsFormat>;
