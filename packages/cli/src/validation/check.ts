// A stand-in until the engine of the validator can be asked: the same interface over validateText.
import { validateText, type Severity } from "@igf/validator";
import { CannotRun } from "../cannot-run.js";
import type { InputFormat } from "../input/input-format.js";
import type { Described, Summary } from "../output/described.js";

export interface CheckOptions {
  readonly file?: string;
  readonly format?: InputFormat;
  readonly sourceTexts?: Readonly<Record<string, string>>;
  readonly vocabularies?: Iterable<string>;
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly extensions?: Readonly<Record<string, object>>;
  readonly maxFindings?: number;
  readonly maxRepeats?: number;
}

export interface Check {
  push(bytes: Uint8Array): void;
  end(): Summary;
  take(): Described[];
}

export function createCheck({ file, format, sourceTexts, vocabularies, maxFindings = Infinity }: CheckOptions): Check {
  if (format !== "json") throw new CannotRun(`${format} cannot be validated yet.`, "Convert it to JSON with `npx @igf/cli convert`.");
  const parts: Uint8Array[] = [];
  let found: Described[] = [];
  return {
    push: (bytes) => void parts.push(Uint8Array.from(bytes)),
    take: () => found.splice(0),
    end() {
      const bytes = Buffer.concat(parts);
      const lines = bytes.toString("utf8").split(/\r\n|\r|\n/);
      const { findings, ...summary } = validateText(bytes, { ...(file && { file }), ...(sourceTexts && { sourceTexts }), ...(vocabularies && { vocabularies }) });
      found = findings.slice(0, maxFindings).map((finding) => ({ finding, excerpt: { text: lines[finding.line! - 1] ?? "", column: 1 } }));
      return { ...summary, repeats: [], notDescribed: Math.max(0, findings.length - maxFindings), notExplained: 0 };
    },
  };
}
