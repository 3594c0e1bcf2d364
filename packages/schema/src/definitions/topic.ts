import { z } from "zod";
import { field } from "./field.js";
import { extensions, id, position, text } from "./primitives.js";
import { quoteSource } from "./quote.js";

export const topic = z
  .strictObject({
    type: field(z.literal("Topic"), "structure", "Always `Topic`.", "Topic"),
    id: field(id, "structure", "Stable identifier of the topic.", "igf-2025-topic-01"),
    theme: field(id, "structure", "ID of the theme.", "igf-2025-theme-1"),
    position: field(position, "structure", "Place of the topic among the topics of the dataset, counted from 1.", 1),
    title: field(text, "source", "Title, verbatim.", "Digital infrastructure"),
    source: field(quoteSource.nullable(), "structure", "Where the title stands; `null` for a born-digital dataset.", {
      document: "lillestrom-igf-messages-draft-2025-06-27",
      section: "[Building] Digital Trust and Resilience",
      ranges: [{ start: 3175, end: 3197 }],
    }),
    extensions,
  })
  .meta({ id: "Topic", description: "A sub-heading under which messages of a theme are grouped." });
