import type { Document } from "./document.js";
import { acceptShape, type CheckedType } from "./shape/accept-shape.js";
import { acceptSyntax } from "./syntax/accept-syntax.js";
import { explainJsonValue } from "./syntax/explain-json-value.js";

const nothing: ReadonlySet<string> = new Set();

/**
 * The accepting path: returns a document whose syntax and shape are beyond doubt, or `null`. It pays nothing for
 * positions or for words, and it may doubt a good document, but never accepts a faulty one.
 */
export function acceptSyntaxAndShape(input: string | Uint8Array): Document | null {
  const accepted = acceptSyntax(input);
  return accepted && acceptShape(accepted.value) ? sound(accepted.text, accepted.value) : null;
}

/** The accepting path for a value that was read by somebody else. */
export function acceptValue(value: unknown): Document | null {
  return explainJsonValue(value).length === 0 && acceptShape(value) ? sound(null, value) : null;
}

function sound(text: string | null, value: unknown): Document {
  return { text, value, type: (value as { type: CheckedType }).type, faults: [], unsound: nothing };
}
