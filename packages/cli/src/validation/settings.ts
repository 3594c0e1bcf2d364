import type { Severity } from "@igf/validator";
import type { InputFormat } from "../input/input-format.js";
import type { outputFormats } from "./options.js";

/** How the records are judged: what a configuration file can say, and the command line can say over it. */
export interface Judgement {
  /** Severity by rule. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** JSON Schema by namespace of `extensions`. */
  readonly extensions: Readonly<Record<string, object>>;
  /** Text by the ID of its document. */
  readonly sourceTexts: Readonly<Record<string, string>>;
}

/** What a call says. */
export interface Settings extends Judgement {
  readonly format: (typeof outputFormats)[number];
  /** Findings that are described, of all files together. */
  readonly maxFindings: number;
  /** How often the same finding is described. */
  readonly maxRepeats: number;
  readonly inputFormat: InputFormat | null;
  /** Path of the configuration file; null is the nearest one to each file. */
  readonly config: string | null;
  readonly jobs: number | null;
  readonly watch: boolean;
}
