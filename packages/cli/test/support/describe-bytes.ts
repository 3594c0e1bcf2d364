import type { Summary } from "@igf/validator";
import { createCheck, type Described } from "@igf/validator/engine";

/** How much is described. */
export interface Limits {
  maxFindings?: number;
  maxRepeats?: number;
}

/** Validates a file as the command does: its findings with the pieces of the lines that they stand in, and the summary. */
export function describeBytes(file: string, bytes: Uint8Array, limits: Limits = {}): { findings: Described[]; summary: Summary } {
  const check = createCheck({ file, format: file.endsWith(".ndjson") ? "ndjson" : "json", ...limits });
  check.push(bytes);
  const summary = check.end();
  return { findings: check.take(), summary };
}
