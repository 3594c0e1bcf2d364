import { Composer, Lexer, Parser, type Document, type YAMLError } from "yaml";
import { deepestNesting } from "../syntax/limits.js";

/** What the library makes of a text. Where it stopped early, the document is what could be read before. */
export interface ParsedYaml {
  /** The first document; `null` where there is none. */
  readonly document: Document.Parsed | null;
  /** What the library finds wrong, in the order of the text. */
  readonly errors: readonly YAMLError[];
  /** Where lists and objects nest too deep, or `null`. */
  readonly tooDeepAt: number | null;
  /** Where a second document begins, or `null`. */
  readonly secondAt: number | null;
  /** Where a quotation mark begins that is not closed, or `null`. */
  readonly openQuoteAt: number | null;
}

/** YAML 1.2 as it is nearest to JSON: no tags but those of JSON's own types, and no merge keys. */
const options = { version: "1.2", schema: "core", merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false, logLevel: "silent" } as const;

/**
 * Reads one document. The text is cut into words and put together word by word, so that it ends at once where brackets
 * nest deeper than anything could be composed, and at a second document.
 */
export function parseYaml(text: string): ParsedYaml {
  const parser = new Parser();
  const composer = new Composer(options);
  const documents: Document.Parsed[] = [];
  let tooDeepAt: number | null = null;
  let secondAt: number | null = null;
  let openQuoteAt: number | null = null;
  let isBegun = false;
  let isOver = false;
  const take = (tokens: ReturnType<Parser["next"]>): void => {
    for (const token of tokens) {
      if (token.type === "document" && isBegun) secondAt = token.offset;
      else documents.push(...composer.next(token));
      isBegun ||= token.type === "document";
      // What follows a fault has no certain meaning, and could be as long as the text.
      isOver ||= token.type === "error" || secondAt !== null;
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    if (isOpenQuote(lexeme)) openQuoteAt ??= parser.offset;
    take(parser.next(lexeme));
    if (parser.stack.length > deepestNesting + 2) tooDeepAt = parser.offset;
    isOver ||= tooDeepAt !== null;
    if (isOver) break;
  }
  if (!isOver) take(parser.end());
  documents.push(...composer.end());
  const [document = null] = documents;
  return { document, errors: errorsOf(document, composer), tooDeepAt, secondAt, openQuoteAt };
}

function isOpenQuote(lexeme: string): boolean {
  const first = lexeme.charCodeAt(0);
  if (first !== 34 && first !== 39) return false;
  return lexeme.length === 1 || lexeme.charCodeAt(lexeme.length - 1) !== first;
}

/** A bracket that ends further to the left than it should is read alike by everybody. */
function errorsOf(document: Document.Parsed | null, composer: Composer): YAMLError[] {
  const { errors, warnings } = document ?? composer.streamInfo();
  const serious = (warnings as YAMLError[]).filter(({ code }) => code !== "BAD_INDENT");
  return [...errors, ...serious].sort((a, b) => a.pos[0] - b.pos[0]);
}
