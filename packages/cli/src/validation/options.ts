import { inputFormats } from "../input/input-format.js";

/** How the findings can be printed. */
export const outputFormats = ["pretty", "json", "ndjson", "sarif", "junit", "github"] as const;

/** An option of `igf validate`. */
export interface OptionDefinition {
  /** What is typed, without the two hyphens. */
  readonly name: string;
  /** Name of its value in the help; an option without one is on or off. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: true;
  readonly description: string;
}

/** The only definition of the options: the command line is read by it, and the help is printed from it. */
export const validateOptions = [
  { name: "format", value: "FORMAT", choices: outputFormats, description: `how to print the findings: ${outputFormats.join(", ")} (default: pretty)` },
  { name: "max-findings", value: "N", description: "describe so many findings and only count the rest; all describes every one (default: 100 for pretty and github, all for the others)" },
  { name: "input-format", value: "FORMAT", choices: inputFormats, description: `what the files are, whatever their names say: ${inputFormats.join(", ")}` },
  { name: "source-text", value: "ID=FILE", repeatable: true, description: "look quotes up in the text of the document with this ID; may be repeated" },
  { name: "rule", value: "NAME=SEVERITY", repeatable: true, description: "take a rule for an error, a warning, or off; may be repeated" },
  { name: "extension", value: "NAMESPACE=FILE", repeatable: true, description: "check the extensions of a namespace against this JSON Schema; may be repeated" },
  { name: "config", value: "FILE", description: "heed this configuration (default: the igf.config.json beside or above each dataset, or above the working directory)" },
  { name: "jobs", value: "N", description: "how many processor cores to use (default: all of them for large files)" },
  { name: "watch", description: "validate again whenever a file changes, until Ctrl-C" },
] as const satisfies readonly OptionDefinition[];

/** What was typed: the values as words, unread. */
export interface Typed {
  readonly files: readonly string[];
  readonly values: TypedValues;
}

/** The options that were typed, by name. */
export type TypedValues = {
  readonly [Definition in (typeof validateOptions)[number] as Definition["name"]]?: Definition extends { repeatable: true } ? readonly string[] : Definition extends { value: string } ? string : boolean;
};
