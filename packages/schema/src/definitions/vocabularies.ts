import { z } from "zod";
import { field } from "./field.js";
import { color, confidence, extensions, id, text, uri } from "./primitives.js";

const described = {
  altLabels: field(z.array(text), "source", "Other labels, abbreviations and printed variants.", ["SDG 16"]),
  definition: field(text.nullable(), "source", "Definition or full text.", "Promote peaceful and inclusive societies for sustainable development."),
  uri: field(uri.nullable(), "source", "Public IRI that the owner of the term has given it.", "http://metadata.un.org/sdg/16"),
};

const sourced = {
  sources: field(z.array(id), "structure", "IDs of the documents and pages that state these facts.", ["page-unstats-sdg-kos"]),
  confidence: field(confidence, "publisher", "How well label, definition and IRI are established.", "high"),
  note: field(text.nullable(), "publisher", "What is uncertain, and why.", "The colour is of medium confidence."),
  extensions,
};

export const conceptScheme = z
  .strictObject({
    type: field(z.literal("ConceptScheme"), "structure", "Always `ConceptScheme`.", "ConceptScheme"),
    id: field(id, "structure", "Stable identifier of the scheme.", "sdg"),
    prefLabel: field(text, "source", "Name of the scheme.", "Sustainable Development Goals"),
    ...described,
    ...sourced,
  })
  .meta({ id: "ConceptScheme", description: "A list of concepts that belong together (SKOS concept scheme)." });

export const concept = z
  .strictObject({
    type: field(z.literal("Concept"), "structure", "Always `Concept`.", "Concept"),
    id: field(id, "structure", "Stable identifier of the concept.", "sdg-16"),
    scheme: field(id, "structure", "ID of its scheme.", "sdg"),
    notation: field(text.nullable(), "source", "The number or code by which it is cited.", "16"),
    prefLabel: field(text, "source", "Its label.", "Peace, justice and strong institutions"),
    ...described,
    broader: field(id.nullable(), "structure", "ID of the concept that this one is part of.", null),
    color: field(color.nullable(), "source", "Its official colour, `#RRGGBB`.", "#00689D"),
    ...sourced,
  })
  .meta({ id: "Concept", description: "A goal, action line, objective, issue area or body that records point to (SKOS concept)." });
