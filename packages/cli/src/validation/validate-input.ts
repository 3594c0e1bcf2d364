import * as engine from "@igf/validator/engine";
import { conceptIds } from "@igf/vocabularies";
import { CannotRun } from "../cannot-run.js";
import type { Input } from "../input/input.js";
import type { Listed } from "../input/list-inputs.js";
import { openInput } from "../input/open-input.js";
import { peek } from "../input/peek.js";
import { quotedDocuments } from "../input/quoted-documents.js";
import { textsOf } from "../input/texts-of.js";
import type { FileOutcome } from "../output/reporters/reporter.js";
import type { Judgement } from "./settings.js";

/** What one validation needs, and whom it tells. */
export interface Surroundings {
  readonly judgement: Judgement;
  readonly limits: { readonly maxFindings: number; readonly maxRepeats: number };
  /** Hears how many bytes more have been read. */
  readonly read: (bytes: number) => void;
  /** Hears of each finding. */
  readonly found: (described: engine.Described) => void;
  /** Hears that nothing is found for a while. */
  readonly flush: () => void;
}

/** Validates one input from its first byte to its last. What keeps it from being read is part of what becomes of it. */
export async function validateInput(input: Listed, surroundings: Surroundings): Promise<FileOutcome> {
  if ("error" in input) return unread(input.file, input.error);
  try {
    return await validate(input, surroundings);
  } catch (error) {
    if (error instanceof CannotRun) return unread(input.name, error.message);
    throw error;
  }
}

async function validate(input: Input, { judgement, limits, read, found, flush }: Surroundings): Promise<FileOutcome> {
  const { rules, extensions, sourceTexts } = judgement;
  const { format, chunks: all } = await openInput(input, read);
  const { head, chunks } = await peek(all, 1 << 22);
  const { texts, ...quotes } = await textsOf(quotedDocuments(head), sourceTexts);
  // What reads CSV and YAML is as much again as what reads JSON.
  const { createCheck } = format === "json" || format === "ndjson" ? engine : await import("@igf/validator/formats");
  const check = createCheck({ file: input.name, format, sourceTexts: texts, rules, extensions, vocabularies: conceptIds, ...limits });
  const tell = () => {
    for (const described of check.take()) found(described);
    flush();
  };
  for await (const bytes of chunks) {
    check.push(bytes);
    tell();
  }
  const summary = check.end();
  tell();
  return { file: input.name, summary, ...quotes };
}

function unread(file: string, error: string): FileOutcome {
  return { file, error, quotesChecked: [], quotesNotChecked: [] };
}
