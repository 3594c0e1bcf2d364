import { rules, type RuleDescription } from "@igf/validator";
import type { Invocation, Notification, ReportingDescriptor, ToolComponent } from "sarif";
import { escapeJson } from "../escape-json.js";
import { versionOf } from "../version.js";
import { countedOnly } from "./counted-only.js";
import type { FileOutcome, Out, Reporter } from "./reporter.js";
import { sarifLocation, sarifResult } from "./sarif-result.js";

/** A SARIF 2.1.0 log, as code scanning services read it. Results are written as they come: a log of a million is never held. */
export function createSarifReporter(out: Out): Reporter {
  let results = 0;
  out.write(`{
  "version": "2.1.0",
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "runs": [
    {
      "tool": { "driver": ${escapeJson(driver())} },
      "columnKind": "unicodeCodePoints",
      "results": [`);
  return {
    finding(described) {
      out.write(`${results === 0 ? "" : ","}\n        ${escapeJson(sarifResult(described))}`);
      results += 1;
    },
    file() {},
    end(outcomes) {
      out.write(`${results === 0 ? "" : "\n      "}],\n      "invocations": [${escapeJson(invocation(outcomes))}]\n    }\n  ]\n}\n`);
    },
  };
}

function driver(): ToolComponent {
  return { name: "igf", semanticVersion: versionOf(), rules: rules.map(descriptor) };
}

function descriptor({ name, step, severity, promise, mend, bad, good }: RuleDescription): ReportingDescriptor {
  const example = (code: string) => code.replace(/^/gm, "    ");
  return {
    id: name,
    // Some services show the short one, and others ask for the full one.
    shortDescription: { text: promise },
    fullDescription: { text: promise },
    help: {
      text: `${promise}\n\nTo mend: ${mend}`,
      markdown: `${promise}\n\n**To mend:** ${mend}\n\nNot so:\n\n${example(bad)}\n\nBut so:\n\n${example(good)}\n`,
    },
    defaultConfiguration: { level: severity },
    properties: { tags: [step] },
  };
}

/** Tells honestly what was not looked at: files that could not be read, and findings that are not in the log. */
function invocation(outcomes: readonly FileOutcome[]): Invocation {
  return {
    executionSuccessful: outcomes.every(({ error }) => error === undefined),
    toolExecutionNotifications: outcomes.flatMap(notifications),
  };
}

function notifications({ file, summary, error }: FileOutcome): Notification[] {
  const note = (level: Notification.level, text: string): Notification => ({ level, message: { text }, locations: [{ physicalLocation: sarifLocation(file) }] });
  if (error !== undefined) return [note("error", error)];
  return countedOnly(summary!).map((sentence) => note("note", sentence));
}
