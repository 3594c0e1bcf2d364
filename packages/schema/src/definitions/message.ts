import { z } from "zod";
import { field } from "./field.js";
import { count, extensions, id, position, text } from "./primitives.js";
import { quoteSource } from "./quote.js";

export const slip = z
  .strictObject({
    start: field(count, "structure", "Position in `text` of the first character of the slip, from 0 in Unicode code points.", 151),
    end: field(count, "structure", "Position in `text` after its last character.", 190),
    asPrinted: field(text, "source", "The words as printed.", "agriculture, health to and conservation"),
    probablyMeant: field(text.nullable(), "publisher", "What was probably meant; `null` where it cannot be told.", "agriculture to health and conservation"),
    note: field(text, "publisher", "Why it is read as a slip.", "The \"to\" that answers \"from\" is misplaced; \"agriculture and health to conservation\" is possible too."),
  })
  .meta({ id: "Slip", description: "A typing slip of the source, kept in the text and flagged beside it." });

export const message = z
  .strictObject({
    type: field(z.literal("Message"), "structure", "Always `Message`.", "Message"),
    id: field(id, "structure", "Stable identifier of the message.", "igf-2025-msg-001"),
    event: field(id, "structure", "ID of the event.", "igf-2025"),
    theme: field(id, "structure", "ID of the theme. Codes belong to the theme; a message inherits them.", "igf-2025-theme-1"),
    topic: field(id.nullable(), "structure", "ID of the topic; `null` where the document prints none above the message.", "igf-2025-topic-01"),
    position: field(position, "structure", "Place of the message in the whole document, counted from 1.", 1),
    text: field(text, "source", "The message, verbatim. Typing slips stay.", "We need to empower internet users in rural areas by equipping them with the digital skills needed for a sustainable future of community networks."),
    slips: field(z.array(slip), "publisher", "Typing slips of the source in this text; empty where none was seen.", []),
    source: field(quoteSource.nullable(), "structure", "Where the text stands; `null` for a born-digital dataset.", {
      document: "lillestrom-igf-messages-draft-2025-06-27",
      section: "[Building] Sustainable and Responsible Innovation › Connectivity",
      ranges: [{ start: 18409, end: 18554 }],
    }),
    mentions: field(z.array(id), "publisher", "IDs of the concepts whose printed labels stand in the text, in order of first appearance.", ["body-igf"]),
    extensions,
  })
  .meta({ id: "Message", description: "One message: one statement published as an outcome of an event." });
