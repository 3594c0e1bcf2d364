/** The fields that hold words of a document, quoted. */
export const quotedFields: Partial<Record<string, readonly string[]>> = {
  Theme: ["title", "description", "codesAsPrinted", "tagsAsPrinted"],
  Topic: ["title"],
  Message: ["text", "slips/*/asPrinted"],
  Observation: ["asPrinted", "dateAsPrinted", "quote"],
  Ask: ["text", "span/text", "leadIn/text", "supportAsPrinted"],
  AskCluster: ["members/*/span/text"],
};
