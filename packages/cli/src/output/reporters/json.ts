import { escapeJson } from "../escape-json.js";
import { allValid, type Out, type Reporter } from "./reporter.js";

/** One JSON object with an entry for each file, in the order of the call. It is written as findings come, so the verdicts stand last. */
export function createJsonReporter(out: Out): Reporter {
  let files = 0;
  let findings = 0;
  let open = false;
  let reading: string | null = null;

  const beginFile = (file: string | null) => {
    out.write(`${files === 0 ? '{\n  "files": [' : ","}\n    {\n      "file": ${escapeJson(file)},\n      "findings": [`);
    files += 1;
    findings = 0;
    open = true;
  };

  return {
    begin: (file) => void (reading = file),
    finding({ finding }) {
      if (!open) beginFile(reading ?? finding.file);
      out.write(`${findings === 0 ? "" : ","}\n${indented(finding, 8)}`);
      findings += 1;
    },
    file({ file, ...outcome }) {
      if (!open) beginFile(file);
      const { summary, error } = outcome;
      const rest = error === undefined ? summary : { error };
      // The braces of these last members are those of the file, which have been opened long ago.
      out.write(`${findings === 0 ? "" : "\n      "}],\n${indented(rest, 4).split("\n").slice(1).join("\n")}`);
      open = false;
    },
    end(outcomes) {
      out.write(`${files === 0 ? '{\n  "files": [' : "\n  "}],\n  "valid": ${allValid(outcomes)}\n}\n`);
    },
  };
}

/** JSON of several lines, each moved to the right. Inside its strings, line breaks are escaped. */
function indented(value: unknown, spaces: number): string {
  return escapeJson(value, 2).replace(/^/gm, " ".repeat(spaces));
}
