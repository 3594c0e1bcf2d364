import { escapeJson } from "../escape-json.js";
import type { Out, Reporter } from "./reporter.js";

/** One JSON object a line: `"kind": "finding"` for each finding, and after those of a file `"kind": "summary"`. */
export function createNdjsonReporter(out: Out): Reporter {
  const line = (value: object) => out.write(`${escapeJson(value)}\n`);
  return {
    finding: ({ finding }) => line({ kind: "finding", ...finding }),
    file({ file, summary, error }) {
      if (error === undefined) line({ kind: "summary", file, ...summary });
      else line({ kind: "summary", file, error });
    },
    end() {},
  };
}
