import { Option } from "commander";
import type { ReportFormat } from "./reporters/create-reporter.js";

/** Names of output formats. */
export type OutputFormat = ReportFormat | "text" | "bibtex" | "csl";

/** The option `--format`, with the formats that a command knows; the first is the default. */
export function formatOption(...formats: [OutputFormat, ...OutputFormat[]]): Option {
  return new Option("--format <FORMAT>", `how to print the result: ${formats.join(", ")} (default: ${formats[0]})`).choices(formats).default(formats[0]);
}
