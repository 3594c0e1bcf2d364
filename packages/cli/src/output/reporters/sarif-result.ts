import { createHash } from "node:crypto";
import type { Finding } from "@igf/validator";
import type { LogicalLocation, PhysicalLocation, Region, Result } from "sarif";
import type { Described } from "@igf/validator/engine";
import { tokenAt } from "../token-at.js";
import { fileUri, sourceRoot } from "./file-uri.js";

/** A finding as a result of SARIF. */
export function sarifResult({ finding, excerpt }: Described): Result {
  const { rule, severity, message, mend, found, expected, didYouMean } = finding;
  const details = { found, expected, didYouMean };
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${message} ${mend}` },
    locations: [{ physicalLocation: { ...sarifLocation(finding.file ?? ""), ...regions(finding, excerpt) }, logicalLocations: logicalLocations(finding) }],
    partialFingerprints: { "igfFinding/v1": fingerprint(finding) },
    properties: Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null)),
  };
}

/** Where a file is. */
export function sarifLocation(file: string): PhysicalLocation {
  const { uri, isRelative } = fileUri(sourceRoot(), file);
  return { artifactLocation: isRelative ? { uri, uriBaseId: "%SRCROOT%" } : { uri } };
}

/** The token at the place; around it, where more of the line is at hand, that. */
function regions({ line, column, found }: Finding, excerpt: Described["excerpt"]): { region?: Region; contextRegion?: Region } {
  if (line === null || column === null) return {};
  if (excerpt === null) return { region: { startLine: line, startColumn: column } };
  const characters = [...excerpt.text];
  const token = tokenAt(characters.slice(column - excerpt.column).join(""), found);
  const regionOf = (start: number, text: string): Region => ({ startLine: line, startColumn: start, endColumn: start + [...text].length, snippet: { text } });
  const region = regionOf(column, token);
  return token === excerpt.text ? { region } : { region, contextRegion: regionOf(excerpt.column, excerpt.text) };
}

function logicalLocations({ pointer, record }: Finding): LogicalLocation[] {
  return [
    ...(pointer === "" ? [] : [{ fullyQualifiedName: pointer }]),
    ...(record === null ? [] : [{ name: record, kind: "object" }]),
  ];
}

/** What stays the same while other records come, go and move: so a service knows a finding again. */
function fingerprint({ rule, record, pointer, message }: Finding): string {
  const place = record === null ? pointer : pointer.replace(/^\/[^/]+\/\d+(?=\/|$)/, "");
  return createHash("sha256").update(JSON.stringify([rule, record, place, message])).digest("hex").slice(0, 32);
}
