import { z } from "zod";
import { field } from "./field.js";
import { count, date, extensions, id, language, sha256, text, webAddress } from "./primitives.js";

export const sourceDocument = z
  .strictObject({
    type: field(z.literal("SourceDocument"), "structure", "Always `SourceDocument`.", "SourceDocument"),
    id: field(id, "structure", "Stable identifier of the document.", "lillestrom-igf-messages-draft-2025-06-27"),
    title: field(text, "source", "Title as the document prints it; a description where it prints none (then `note` says so).", "Lillestrøm IGF Messages"),
    publisher: field(text.nullable(), "source", "Who published the document.", "IGF Secretariat"),
    authors: field(z.array(text), "source", "Authors that the document names; empty where it names none.", ["Informal Multistakeholder Sounding Board"]),
    date: field(date.nullable(), "source", "Date of the document (EDTF).", "2025-06-27"),
    status: field(
      z.enum(["draft", "final", "unknown"]).meta({
        id: "DocumentStatus",
        description: "How final the document is.",
        meanings: {
          draft: "the document calls itself a draft",
          final: "the document, or its publisher, says that it is final",
          unknown: "neither is stated",
        },
      }),
      "source",
      "How final the document is, by its own words.",
      "draft",
    ),
    url: field(webAddress.nullable(), "source", "Confirmed public address of the document itself; `null` where none is known.", "https://example.org/river-forum/messages-2030.pdf"),
    language: field(language, "source", "Language of the text (BCP 47).", "en"),
    sha256: field(sha256.nullable(), "publisher", "SHA-256 of the bytes of the UTF-8 text that ranges count in; `null` for a page that is only cited.", "8032146a2a04ca991b133804e8c74ce6903d2ac565733e93602230ae1b67a456"),
    length: field(count.nullable(), "publisher", "Length of that text in Unicode code points; `null` for a page that is only cited.", 37278),
    retrieved: field(date.nullable(), "publisher", "When the text was retrieved (EDTF).", "2025-06-30"),
    license: field(text.nullable(), "source", "Licence of the document as stated (an SPDX identifier where there is one); `null` where none is stated.", "CC-BY-4.0"),
    disclaimer: field(text.nullable(), "source", "The document's own disclaimer, verbatim.", "the views and opinions expressed in this document do not necessarily reflect those of the United Nations Secretariat."),
    textIncluded: field(z.boolean(), "publisher", "Whether the full text is published with the data.", true),
    note: field(text.nullable(), "publisher", "What is not known about the document, and why.", "No public address was found."),
    extensions,
  })
  .meta({ id: "SourceDocument", description: "A document that records quote, or a page that they cite." });
