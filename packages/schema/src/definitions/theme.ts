import { z } from "zod";
import { field } from "./field.js";
import { extensions, id, position, text } from "./primitives.js";
import { quoteSource } from "./quote.js";

export const theme = z
  .strictObject({
    type: field(z.literal("Theme"), "structure", "Always `Theme`.", "Theme"),
    id: field(id, "structure", "Stable identifier of the theme.", "igf-2025-theme-1"),
    event: field(id, "structure", "ID of the event.", "igf-2025"),
    position: field(position, "structure", "Place of the theme among the themes of the dataset, counted from 1.", 1),
    title: field(text, "source", "Title, verbatim.", "[Building] Digital Trust and Resilience"),
    description: field(text.nullable(), "source", "The paragraph that introduces the theme, verbatim.", "Gaps and inequality in meaningful digital access pose profound challenges for communities across the world."),
    codes: field(z.array(id), "source", "Concept IDs of the codes, in printed order: SDGs, WSIS action lines, GDC objectives.", ["gdc-3", "wsis-c5", "sdg-9"]),
    codesAsPrinted: field(text.nullable(), "source", "The codes, verbatim.", "GDC 3, 4, 5 - WSIS C5, C9, C10 - SDGs 9, 16, 12, 17"),
    tags: field(z.array(id), "source", "Concept IDs of the tags (issue areas), in printed order.", ["igf-issue-cybersecurity-and-trust"]),
    tagsAsPrinted: field(text.nullable(), "source", "The tags, verbatim.", "Cybersecurity and Trust, Data Governance"),
    source: field(quoteSource.nullable(), "structure", "Where title, codes, tags and description stand, one range each, in this order; `null` for a born-digital dataset.", {
      document: "lillestrom-igf-messages-draft-2025-06-27",
      section: null,
      ranges: [{ start: 2610, end: 2649 }],
    }),
    extensions,
  })
  .meta({ id: "Theme", description: "A main theme under which an event's messages are arranged." });
