import { z } from "zod";
import { field } from "./field.js";
import { country, date, extensions, id, position, text, time, utcOffset } from "./primitives.js";
import { excerpt, quoteSource } from "./quote.js";

export const officer = z
  .strictObject({
    name: field(text, "source", "Name as printed.", "H.E. Ms. Suela Janina"),
    role: field(text, "source", "Role in the consultation.", "Co-Facilitator"),
    country: field(country.nullable(), "source", "Country that the officer represents (ISO 3166-1 alpha-2).", "AL"),
  })
  .meta({ id: "Officer", description: "Somebody who led a consultation." });

export const consultation = z
  .strictObject({
    type: field(z.literal("Consultation"), "structure", "Always `Consultation`.", "Consultation"),
    id: field(id, "structure", "Stable identifier of the consultation.", "wsis20-consultation-2025-06-25"),
    title: field(text, "source", "Title as printed.", "WSIS+20 Open Consultation session with Co-Facilitators"),
    date: field(date, "source", "When it was held (EDTF).", "2025-06-25"),
    startTime: field(time.nullable(), "source", "Local time at which it began.", "10:30"),
    endTime: field(time.nullable(), "source", "Local time at which it ended.", "11:45"),
    utcOffset: field(utcOffset.nullable(), "source", "Offset of the local time from UTC.", "+02:00"),
    format: field(
      z.enum(["in-person", "online", "hybrid"]).meta({
        id: "ConsultationFormat",
        description: "How people took part.",
        meanings: { "in-person": "in one place", online: "virtually only", hybrid: "in one place and online" },
      }).nullable(),
      "source",
      "How people took part; `null` where it is not stated.",
      "online",
    ),
    place: field(text.nullable(), "source", "Place as printed.", "Lillestrøm, Norway"),
    process: field(id.nullable(), "publisher", "ID of the process that the consultation belongs to.", "process-wsis-plus-20-review"),
    officers: field(z.array(officer), "source", "Who led it, in printed order.", [{ name: "H.E. Ms. Suela Janina", role: "Co-Facilitator", country: "AL" }]),
    documents: field(z.array(id), "structure", "IDs of the documents that record it.", ["wsis20-open-consultation-summary-2025-06-25"]),
    source: field(quoteSource.nullable(), "structure", "Where the document states these facts; `null` for a born-digital dataset.", {
      document: "wsis20-open-consultation-summary-2025-06-25",
      section: "Overview",
      ranges: [{ start: 141, end: 384 }, { start: 385, end: 603 }],
    }),
    extensions,
  })
  .meta({ id: "Consultation", description: "A meeting or call at which views were gathered." });

export const support = z
  .enum(["consensus", "strong", "many", "several", "some", "specific", "single", "unattributed", "divided"])
  .meta({
    id: "Support",
    description: "How widely an ask was supported, read from the printed words by a fixed list.",
    meanings: {
      consensus: "all, consensus (also “strong consensus”)",
      strong: "unequivocal, broad, strong, shared, a significant level of convergence",
      many: "many",
      several: "several, multiple, a number of",
      some: "some, where it counts speakers",
      specific: "specific speakers or calls, or speakers whom the document names",
      single: "the author's own voice",
      unattributed: "a bare plural (“Interventions noted”, “Participants”, “others”), or nothing",
      divided: "speakers for and against (“differing views”)",
    },
  });

export const ask = z
  .strictObject({
    type: field(z.literal("Ask"), "structure", "Always `Ask`.", "Ask"),
    id: field(id, "structure", "Stable identifier of the ask.", "wsis20-ask-062"),
    consultation: field(id.nullable(), "structure", "ID of the consultation; `null` for a statement that was made in none: an organisation's own, one that was heard before, one in the news.", "wsis20-consultation-2025-07-29"),
    section: field(text.nullable(), "source", "The heading under which it stands, verbatim.", "General observations"),
    parent: field(id.nullable(), "structure", "ID of the ask under which this one is nested.", null),
    position: field(position, "structure", "Place of the ask in its document, counted from 1.", 12),
    text: field(text, "source", "The whole bullet or sentence, verbatim.", "A formal role for the OHCHR."),
    span: field(excerpt.nullable(), "source", "The part that carries this ask, when one bullet holds several; otherwise `null`.", null),
    leadIn: field(excerpt.nullable(), "source", "The words above a list that complete the ask.", { text: "Many called for:", ranges: [{ start: 1199, end: 1215 }] }),
    supportAsPrinted: field(text.nullable(), "source", "The words that say how widely it was supported, verbatim.", "Many"),
    speakers: field(z.array(text), "source", "Speakers whom the document names.", []),
    source: field(quoteSource.nullable(), "structure", "Where the text stands; `null` for a born-digital dataset.", {
      document: "imsb-notes-consultation-2025-07-29",
      section: "General observations",
      ranges: [{ start: 1696, end: 1724 }],
    }),
    voice: field(
      z.enum(["participants", "author"]).meta({
        id: "AskVoice",
        description: "Whose view the sentence gives.",
        meanings: { participants: "what participants said, as the document reports it", author: "what the document's author says" },
      }),
      "publisher",
      "Whose view it is.",
      "participants",
    ),
    support: field(support, "publisher", "How widely it was supported, read from the printed words.", "many"),
    kind: field(
      z.enum(["ask", "suggestion", "caution", "remark", "praise", "commitment"]).meta({
        id: "AskKind",
        description: "What the sentence does.",
        meanings: {
          ask: "calls for something to be done or decided",
          suggestion: "offers a way of doing it, or wording",
          caution: "warns against something",
          remark: "observes, without asking for anything",
          praise: "approves of something that was done",
          commitment: "says what the author, or a named speaker, will do",
        },
      }),
      "publisher",
      "What the sentence does: whether it asks, suggests, warns, observes, approves or promises.",
      "ask",
    ),
    summary: field(text, "publisher", "The ask in one short imperative sentence.", "Give OHCHR a formal role."),
    addressees: field(z.array(id), "publisher", "IDs of those who are asked.", ["process-wsis-plus-20-review"]),
    about: field(z.array(id), "publisher", "IDs of the concepts that the ask is about.", ["body-ohchr"]),
    extensions,
  })
  .meta({ id: "Ask", description: "What somebody asked for, suggested, cautioned against, remarked, praised or promised." });

export const clusterMember = z
  .strictObject({
    record: field(id, "structure", "ID of the ask or message.", "wsis20-ask-009"),
    span: field(excerpt.nullable(), "source", "The clause that says it, where the record says more; otherwise `null`.", null),
    stance: field(
      z.enum(["supports", "opposes", "qualifies"]).meta({
        id: "Stance",
        description: "Where a record stands towards the ask of its cluster.",
        meanings: { supports: "wants it", opposes: "does not want it", qualifies: "wants it on conditions, or in part" },
      }),
      "publisher",
      "Where the record stands towards the cluster's ask.",
      "supports",
    ),
  })
  .meta({ id: "ClusterMember", description: "One record of a cluster and its stance." });

export const askCluster = z
  .strictObject({
    type: field(z.literal("AskCluster"), "structure", "Always `AskCluster`.", "AskCluster"),
    id: field(id, "structure", "Stable identifier of the cluster.", "wsis20-cluster-permanent-igf"),
    title: field(text, "publisher", "What the records ask for, in a few words.", "Make the IGF permanent"),
    members: field(z.array(clusterMember).min(1), "publisher", "The records that say it, within and across documents.", [{ record: "wsis20-ask-009", span: null, stance: "supports" }]),
    extensions,
  })
  .meta({ id: "AskCluster", description: "The same ask, traced through several records." });

export const tension = z
  .strictObject({
    type: field(z.literal("Tension"), "structure", "Always `Tension`.", "Tension"),
    id: field(id, "structure", "Stable identifier of the tension.", "wsis20-tension-action-lines"),
    between: field(z.array(id).min(2), "publisher", "IDs of the clusters or asks that pull apart.", ["wsis20-cluster-no-new-action-lines", "wsis20-ask-020"]),
    note: field(text, "publisher", "What cannot be had together.", "One call is to create no new action lines; a proposal asks for a new one, on gender."),
    extensions,
  })
  .meta({ id: "Tension", description: "Asks that contradict each other, kept visible." });
