import { Option } from "commander";

/** Names of output formats. */
export type OutputFormat = "pretty" | "json" | "text" | "bibtex" | "csl";

/** The option `--format`, with the formats that a command knows; the first is the default. */
export function formatOption(...formats: [OutputFormat, ...OutputFormat[]]): Option {
  return new Option("--format <format>", "how to print the result").choices(formats).default(formats[0]);
}
