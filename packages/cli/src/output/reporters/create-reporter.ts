import type { outputFormats } from "../../validation/options.js";
import type { Terminal } from "../terminal.js";
import type { Out, Reporter } from "./reporter.js";

/** A format in which `igf validate` reports. */
export type ReportFormat = (typeof outputFormats)[number];

/** Makes the reporter of a format. Only that one is loaded. */
export async function createReporter(format: ReportFormat, out: Out, terminal: Terminal): Promise<Reporter> {
  switch (format) {
    case "pretty":
      return (await import("./pretty.js")).createPrettyReporter(out, terminal);
    case "json":
      return (await import("./json.js")).createJsonReporter(out);
    case "ndjson":
      return (await import("./ndjson.js")).createNdjsonReporter(out);
    case "sarif":
      return (await import("./sarif.js")).createSarifReporter(out);
    case "junit":
      return (await import("./junit.js")).createJunitReporter(out);
    case "github":
      return (await import("./github.js")).createGithubReporter(out);
  }
}
