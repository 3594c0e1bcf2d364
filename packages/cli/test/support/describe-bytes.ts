import { validateText } from "@igf/validator";
import type { Described, Summary } from "../../src/output/described.js";

/** Validates a file as the command does: its findings with the lines that they stand in, and the summary. */
export function describeBytes(file: string, bytes: Uint8Array): { findings: Described[]; summary: Summary } {
  const { findings, ...summary } = validateText(bytes, { file });
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  return {
    findings: findings.map((finding) => ({ finding, excerpt: finding.line === null ? null : { text: lines[finding.line - 1] ?? "", column: 1 } })),
    summary: { ...summary, repeats: [], notDescribed: 0, notExplained: 0 },
  };
}
