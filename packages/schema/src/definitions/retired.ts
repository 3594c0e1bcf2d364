import { z } from "zod";
import { field } from "./field.js";
import { extensions, id, text, version } from "./primitives.js";

export const retired = z
  .strictObject({
    type: field(z.literal("Retired"), "structure", "Always `Retired`.", "Retired"),
    id: field(id, "structure", "The identifier that is no longer in use.", "igf-2025-msg-200"),
    since: field(version, "publisher", "Version of the dataset in which it was retired.", "2.0.0"),
    replacedBy: field(z.array(id), "publisher", "IDs of the records that take its place; empty where none does.", ["igf-2025-msg-012"]),
    reason: field(text, "publisher", "Why it was retired.", "The final edition merges two messages."),
    extensions,
  })
  .meta({ id: "Retired", description: "A tombstone that keeps an old identifier resolvable." });
