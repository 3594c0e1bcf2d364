import { z } from "zod";
import { field } from "./field.js";
import { confidence, country, date, extensions, id, position, text } from "./primitives.js";

export const event = z
  .strictObject({
    type: field(z.literal("Event"), "structure", "Always `Event`.", "Event"),
    id: field(id, "structure", "Stable identifier of the event.", "igf-2025"),
    series: field(text.nullable(), "source", "The series of meetings that the event belongs to.", "IGF"),
    ordinal: field(position.nullable(), "source", "Number of the event in its series.", 20),
    name: field(text, "source", "Name of the event.", "20th annual meeting of the Internet Governance Forum"),
    theme: field(text.nullable(), "source", "Overarching theme as announced.", "Building Digital Governance Together"),
    date: field(date.nullable(), "source", "When it was held (EDTF, an interval for several days).", "2025-06-23/2025-06-27"),
    place: field(text.nullable(), "source", "City or place; `null` for a meeting that was held online only.", "Lillestrøm"),
    country: field(country.nullable(), "source", "Country of the place (ISO 3166-1 alpha-2).", "NO"),
    hosts: field(z.array(text), "source", "Who hosted it.", ["Kingdom of Norway"]),
    sources: field(z.array(id), "structure", "IDs of the documents and pages that state these facts.", ["lillestrom-igf-messages-draft-2025-06-27"]),
    confidence: field(confidence, "publisher", "How well these facts are established.", "high"),
    note: field(text.nullable(), "publisher", "What is uncertain or contradicted, and by whom.", "A page of 2022 prints another theme."),
    extensions,
  })
  .meta({ id: "Event", description: "A meeting whose outcomes are recorded." });
