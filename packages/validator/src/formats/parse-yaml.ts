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
  /** Whether there are too many words and marks. */
  readonly isTooLong: boolean;
  /** Where a second document begins, or `null`. */
  readonly secondAt: number | null;
  /** Where a quotation mark begins that is not closed, or `null`. */
  readonly openQuoteAt: number | null;
  /** Where a character stands outside quotation marks that only a text in them may hold, or `null`. */
  readonly unquotedAt: number | null;
}

/** Most words and marks of a document. Each takes the library about 350 bytes, however short it is. */
export const mostLexemes = 2 ** 21;

/** YAML has these characters in quotation marks alone, as JSON has them there. */
const onlyQuoted = /[\x7f\ufffe\uffff]/;

/** The library says so before the words of a text without quotation marks. */
const beforeUnquoted = "\x1f";

/** YAML 1.2 as it is nearest to JSON: no tags but those of JSON's own types, and no merge keys. */
const options = {
  version: "1.2",
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/**
 * Reads one document. The text is cut into words and put together word by word, so that it ends at once where brackets
 * nest deeper than anything could be composed, and at a second document.
 */
export function parseYaml(text: string): ParsedYaml {
  const parser = new Parser();
  const composer = boundedComposer();
  const documents: Document.Parsed[] = [];
  const mayBeUnquoted = onlyQuoted.test(text);
  let tooDeepAt: number | null = null;
  let secondAt: number | null = null;
  let openQuoteAt: number | null = null;
  let unquotedAt: number | null = null;
  let before = "";
  let lexemes = 0;
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
  try {
    for (const lexeme of new Lexer().lex(text)) {
      if (isOpenQuote(lexeme)) openQuoteAt ??= parser.offset;
      if (unquotedAt === null && mayBeUnquoted && (before === beforeUnquoted || !isQuoted(lexeme))) unquotedAt = onlyQuotedIn(lexeme, parser.offset);
      before = lexeme;
      take(parser.next(lexeme));
      // The first token of the stack is the document, and the last one may be a text.
      if (parser.stack.length > deepestNesting + 2) tooDeepAt = parser.stack[deepestNesting + 1]!.offset;
      lexemes += 1;
      isOver ||= tooDeepAt !== null || lexemes > mostLexemes;
      if (isOver) break;
    }
    if (!isOver) take(parser.end());
    documents.push(...composer.end());
  } catch (error) {
    if (!(error instanceof EnoughErrors)) throw error;
  }
  const [document = null] = documents;
  return { document, errors: errorsOf(document, composer), tooDeepAt, isTooLong: lexemes > mostLexemes, secondAt, openQuoteAt, unquotedAt };
}

class EnoughErrors extends Error {}

/** As many errors surely hold the first one. A hostile text has as many as characters, and each takes its time. */
const enough = 100;

/** A composer that stops after enough errors. It has no option for that, and tells them all to one function of its own. */
function boundedComposer(): Composer {
  const composer = new Composer(options);
  const inside = composer as unknown as { onError(...told: unknown[]): void };
  const { onError } = inside;
  let count = 0;
  inside.onError = (...told) => {
    onError(...told);
    count += 1;
    if (count >= enough) throw new EnoughErrors();
  };
  return composer;
}

function onlyQuotedIn(lexeme: string, offset: number): number | null {
  const index = lexeme.search(onlyQuoted);
  return index < 0 ? null : offset + index;
}

function isQuoted(lexeme: string): boolean {
  const first = lexeme.charCodeAt(0);
  return first === 34 || first === 39;
}

function isOpenQuote(lexeme: string): boolean {
  const first = lexeme.charCodeAt(0);
  if (!isQuoted(lexeme)) return false;
  return lexeme.length === 1 || lexeme.charCodeAt(lexeme.length - 1) !== first;
}

/** A bracket that ends further to the left than it should is read alike by everybody. */
function errorsOf(document: Document.Parsed | null, composer: Composer): YAMLError[] {
  const { errors, warnings } = document ?? composer.streamInfo();
  const serious = (warnings as YAMLError[]).filter(({ code }) => code !== "BAD_INDENT");
  return [...errors, ...serious].sort((a, b) => a.pos[0] - b.pos[0]);
}
