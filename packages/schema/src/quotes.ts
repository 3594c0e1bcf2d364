/**
 * Finds quotations in a text and checks them: pure functions, without data and without dependencies.
 *
 * @packageDocumentation
 */
export { locate } from "./quotes/locate.js";
export { quoteAt } from "./quotes/quote-at.js";
export { quotedText } from "./quotes/quoted-text.js";
export { verifyQuote } from "./quotes/verify-quote.js";
export type { TextRange } from "./generated/records.js";
