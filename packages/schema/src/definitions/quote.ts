import { z } from "zod";
import { field } from "./field.js";
import { count, id, text } from "./primitives.js";

export const textRange = z
  .strictObject({
    start: field(count, "structure", "Position of the first character, counted from 0 in Unicode code points of the unmodified source text.", 18409),
    end: field(count, "structure", "Position after the last character, counted the same way.", 18554),
  })
  .meta({
    id: "TextRange",
    description: "One stretch of a source text: 0-based, end exclusive, in Unicode code points (W3C TextPositionSelector).",
  });

const section = field(
  text.nullable(),
  "structure",
  "The printed headings under which the quote stands, outermost first, joined by ` › `; `null` where there are none.",
  "[Building] Sustainable and Responsible Innovation › Connectivity",
);
const document = field(id, "structure", "ID of the source document.", "lillestrom-igf-messages-draft-2025-06-27");

export const quoteSource = z
  .strictObject({
    document,
    section,
    ranges: field(
      z.array(textRange).min(1),
      "structure",
      "Where the quoted text stands. It equals the ranges joined by one space, with paired `**` and `*` removed, white space collapsed and trimmed.",
      [{ start: 18409, end: 18554 }],
    ),
  })
  .meta({ id: "QuoteSource", description: "Where a quoted text stands in its source document." });

export const citedSource = z
  .strictObject({
    document,
    section,
    ranges: field(
      z.array(textRange),
      "structure",
      "Where the quoted text stands; empty when the figure is reported from a page that is only cited.",
      [{ start: 311, end: 334 }],
    ),
  })
  .meta({ id: "CitedSource", description: "Where a figure stands in its source document, or the page that reports it." });

export const excerpt = z
  .strictObject({
    text: field(text, "source", "The words, verbatim.", "A formal role for the OHCHR."),
    ranges: field(z.array(textRange).min(1), "structure", "Where the words stand in the same document.", [{ start: 1696, end: 1724 }]),
  })
  .meta({ id: "Excerpt", description: "Some words of a source text and where they stand." });
