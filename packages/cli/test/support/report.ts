import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Summary } from "@igf/validator";
import { createReporter, type ReportFormat } from "../../src/output/reporters/create-reporter.js";
import type { FileOutcome } from "../../src/output/reporters/reporter.js";
import { folder } from "../igf.js";
import { describeBytes, type Limits } from "./describe-bytes.js";

/** A file to be reported on: one of this package, or bytes under a name; or the reason why it could not be read. */
export type Reported = string | { file: string; bytes: Uint8Array | string; limits?: Limits; summary?: Partial<Summary> } | { file: string; error: string };

/** Validates files, and returns what the reporter of a format writes about them: into a pipe, and as many columns wide. */
export async function report(format: ReportFormat, files: readonly Reported[], width = 80): Promise<string> {
  let written = "";
  const reporter = await createReporter(format, { write: (text) => void (written += text) }, { width, paint: (_, text) => text });
  const outcomes: FileOutcome[] = [];
  for (const each of files) {
    const outcome = reportOn(each);
    outcomes.push(outcome);
    reporter.file(outcome);
  }
  reporter.end(outcomes);
  return written;

  function reportOn(each: Reported): FileOutcome {
    if (typeof each === "object" && "error" in each) return each;
    const { file, bytes, limits, summary: more = {} } = typeof each === "string" ? { file: each, bytes: readFileSync(join(folder, each)) } : each;
    const { findings, summary } = describeBytes(file, typeof bytes === "string" ? Buffer.from(bytes) : bytes, limits);
    for (const described of findings) reporter.finding(described);
    return { file, summary: { ...summary, ...more } };
  }
}
