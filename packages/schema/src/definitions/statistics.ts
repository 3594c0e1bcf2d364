import { z } from "zod";
import { field } from "./field.js";
import { confidence, date, extensions, id, text } from "./primitives.js";
import { citedSource } from "./quote.js";

export const indicator = z
  .strictObject({
    type: field(z.literal("Indicator"), "structure", "Always `Indicator`.", "Indicator"),
    id: field(id, "structure", "Stable identifier of the indicator.", "igf-stat-participants"),
    title: field(text, "publisher", "Short name.", "Participants"),
    definition: field(text, "publisher", "What is counted.", "People who took part in an annual meeting of the IGF, on site or online, as the source counts them."),
    unit: field(text, "publisher", "What one of the number is.", "people"),
    extensions,
  })
  .meta({ id: "Indicator", description: "Something that is counted or measured." });

export const qualifier = z
  .enum(["plain", "more-than", "at-least", "about", "less-than", "at-most", "between", "unquantified"])
  .meta({
    id: "Qualifier",
    description: "How the source qualifies a figure.",
    meanings: {
      plain: "printed bare: the figure itself",
      "more-than": "over, more than: above the value",
      "at-least": "at least, no fewer than: the value or above",
      about: "about, around, approximately, nearly, an estimated: near the value",
      "less-than": "under, fewer than: below the value",
      "at-most": "at most, up to: the value or below",
      between: "between two figures: from `value` to `upper`",
      unquantified: "a word without a number (dozens, thousands): `value` is null",
    },
  });

export const observation = z
  .strictObject({
    type: field(z.literal("Observation"), "structure", "Always `Observation`.", "Observation"),
    id: field(id, "structure", "Stable identifier of the observation.", "igf-stat-obs-035"),
    indicator: field(id, "structure", "ID of the indicator.", "igf-stat-participants"),
    subject: field(id, "structure", "ID of the event, or of the concept (a body, process or group), that the figure is about.", "igf-2025"),
    value: field(z.number().nullable(), "source", "The number; `null` where the source names none.", 9000),
    upper: field(z.number().nullable(), "source", "The upper number of `between`; otherwise `null`.", null),
    qualifier: field(qualifier, "source", "How the source qualifies the number.", "more-than"),
    asPrinted: field(text, "source", "The figure with its qualifier, verbatim.", "over 9,000"),
    date: field(date.nullable(), "source", "When the figure holds (EDTF).", "2025-06-23/2025-06-27"),
    dateAsPrinted: field(text.nullable(), "source", "The words that date the figure, verbatim.", "annually"),
    area: field(text.nullable(), "source", "The place or area that the figure covers, where it is narrower than the subject.", "the Global South"),
    counted: field(text.nullable(), "source", "What was counted, where it is narrower than the indicator.", "community-led sessions"),
    quote: field(text.nullable(), "source", "The words that state the figure, verbatim; `null` for a reported figure whose words were not seen.", "over 9,000 participants"),
    within: field(id.nullable(), "structure", "ID of the message or ask that prints the figure; `null` where no record does.", null),
    basis: field(
      z.enum(["quoted", "reported"]).meta({
        id: "Basis",
        description: "How the figure is known.",
        meanings: {
          quoted: "its words stand in a source text, at the given ranges",
          reported: "a cited page states it; there are no ranges, and confidence and note say how sure it is",
        },
      }),
      "publisher",
      "Whether the figure is quoted from a source text, or reported from a cited page.",
      "quoted",
    ),
    confidence: field(confidence.nullable(), "publisher", "How well a reported figure is established; `null` for a quoted one.", null),
    note: field(text.nullable(), "publisher", "What a reader must know beside the figure.", "Another page of the same year prints 9,435."),
    source: field(citedSource.nullable(), "structure", "Where the figure stands; `null` for a born-digital dataset.", {
      document: "igf-2025-closing-news",
      section: null,
      ranges: [{ start: 311, end: 334 }],
    }),
    extensions,
  })
  .meta({ id: "Observation", description: "One figure as one source states it, with its qualifier." });
