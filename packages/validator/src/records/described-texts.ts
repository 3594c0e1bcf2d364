import type { Context } from "../rules/rule.js";
import { matchesText } from "./matches-text.js";

/** Returns a function that gives the text of a document, or `null` where none is given, or one that is not the described one: another finding. */
export function describedTexts({ sources, sourceTexts }: Pick<Context, "sources" | "sourceTexts">): (document: string) => string | null {
  const texts = new Map<string, string | null>();
  return (document) => {
    const known = texts.get(document);
    if (known !== undefined) return known;
    const text = sourceTexts.get(document) ?? null;
    const described = sources.get(document);
    const usable = text !== null && (!described || matchesText(described, text)) ? text : null;
    texts.set(document, usable);
    return usable;
  };
}
