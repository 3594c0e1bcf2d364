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
    description: field(text.nullable(), "source", "The paragraph that introduces the theme, verbatim.", "Gaps and inequality in meaningful digital access pose profound challenges for communities across the world. Such digital divides cannot be addressed without recognising the essential link between universal access and human rights: an inclusive, open, sustainable, fair, safe, and secure digital future can only be realised when human rights are respected both offline and online."),
    codes: field(z.array(id), "source", "Concept IDs of the codes, in printed order: SDGs, WSIS action lines, GDC objectives.", ["gdc-3", "gdc-4", "gdc-5", "wsis-c5", "wsis-c9", "wsis-c10", "sdg-9", "sdg-16", "sdg-12", "sdg-17"]),
    codesAsPrinted: field(text.nullable(), "source", "The codes, verbatim.", "[GDC 3, 4, 5](#) - [WSIS C5, C9, C10](#) - [SDGs 9, 16, 12, 17](#)"),
    tags: field(z.array(id), "source", "Concept IDs of the tags (issue areas), in printed order.", ["igf-issue-cybersecurity-and-trust"]),
    tagsAsPrinted: field(text.nullable(), "source", "The tags, verbatim.", "Cybersecurity and Trust, Data Governance, Artificial intelligence, Media and Content, Rights and Freedoms [Capacity Building]"),
    source: field(quoteSource.nullable(), "structure", "Where title, codes, tags and description stand, one range each, in this order; `null` for a born-digital dataset.", {
      document: "lillestrom-igf-messages-draft-2025-06-27",
      section: null,
      ranges: [{ start: 2428, end: 2467 }, { start: 2480, end: 2546 }, { start: 2549, end: 2674 }, { start: 2677, end: 3148 }],
    }),
    extensions,
  })
  .meta({ id: "Theme", description: "A main theme under which an event's messages are arranged." });
