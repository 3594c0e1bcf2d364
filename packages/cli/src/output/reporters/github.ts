import type { Finding } from "@igf/validator";
import { printable } from "../printable.js";
import { countedOnly } from "./counted-only.js";
import { pathFrom, sourceRoot } from "./file-uri.js";
import { countFindings } from "./pretty-summary.js";
import type { FileOutcome, Out, Reporter } from "./reporter.js";

/** Workflow commands of GitHub Actions: each finding becomes an annotation at its line. */
export function createGithubReporter(out: Out): Reporter {
  return {
    finding({ finding }) {
      const { severity, rule, line, column } = finding;
      const place = line === null || column === null ? {} : { line: String(line), col: String(column) };
      out.write(command(severity, { file: pathOf(finding.file ?? ""), ...place, title: rule }, textOf(finding)));
    },
    file(outcome) {
      const { file, error } = outcome;
      if (error === undefined) out.write(`${logLine(verdictOf(outcome))}\n`);
      else out.write(command("error", { file: pathOf(file), title: "could not be read" }, printable(error)));
    },
    end() {},
  };
}

function textOf({ record, message, found, expected, didYouMean, mend }: Finding): string {
  const details = [["Found", found], ["Expected", expected], ["Did you mean", didYouMean], ["Record", record]].filter(([, text]) => text !== null);
  return [`${message} ${mend}`, ...details.map(([label, text]) => `${label}: ${text}`)].map(printable).join("\n");
}

function pathOf(file: string): string {
  return printable(pathFrom(sourceRoot(), file) ?? file);
}

function verdictOf({ file, summary }: FileOutcome): string {
  const { valid, errors, warnings } = summary!;
  const counts = countFindings(errors, warnings);
  return [`${valid ? "Valid" : "Not valid"}: ${printable(file)}${counts && `, ${counts}`}.`, ...countedOnly(summary!)].join(" ");
}

/** A line of the log that no file name can turn into a command: `##[` begins one anywhere in a line. */
function logLine(text: string): string {
  return text.replaceAll("##[", "## [");
}

/** The escapes are those of GitHub's own toolkit. */
function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  return `::${name} ${list.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
