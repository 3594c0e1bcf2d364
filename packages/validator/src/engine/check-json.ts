import { acceptSyntaxAndShape } from "../accept.js";
import type { Document } from "../document.js";
import { explainText } from "../explain.js";
import type { Settings } from "../options.js";
import type { Summary } from "../finding.js";
import { describeFaults } from "../to-findings.js";
import { summaryOf } from "../to-report.js";
import type { Locate } from "./at-hand.js";
import { checkDocument } from "./check-document.js";
import type { Described } from "./described.js";
import { Tally } from "./tally.js";

/** What has been found in a document that was at hand as a whole. */
export interface Outcome {
  readonly described: readonly Described[];
  readonly summary: Summary;
}

/** Checks a JSON document that is at hand as a whole. */
export function checkJson(input: string | Uint8Array, file: string | null, settings: Settings): Outcome {
  return concludeDocument(acceptSyntaxAndShape(input) ?? explainText(input), file, settings);
}

/**
 * Runs the rules over a document whose syntax and shape have been looked at, and sums up. `source` is where places are
 * looked up.
 */
export function concludeDocument(document: Document, file: string | null, settings: Settings, source: string | Locate | null = document.text): Outcome {
  const tally = new Tally(settings);
  const faults = checkDocument(document, settings, tally.quoted);
  const described = describeFaults(faults, { value: document.value, source }, file, settings, tally);
  return { described, summary: summaryOf(document, tally) };
}
