import type { Finding } from "@igf/validator";
import { countOf, formatCount } from "../count.js";
import { escapeXml } from "../escape-xml.js";
import { printable } from "../printable.js";
import { versionOf } from "../version.js";
import { countedOnly } from "./counted-only.js";
import type { FileOutcome, Out, Reporter } from "./reporter.js";

/** How many findings of one rule in one file are written out; services cut longer texts, or refuse the report. */
const most = 100;

/** The findings of one rule in one file. */
interface Broken {
  readonly first: Finding;
  readonly texts: string[];
  times: number;
}

/**
 * JUnit's XML, as CI services read it: a test suite for each file, and in it a test case for each rule that the file breaks. A
 * case has one failure, since services show no second one, and its name is without line numbers, since by it they tell whether
 * a failure is new. Warnings do not fail. A file without errors has one case, which passes: rules that could not be looked at
 * because of other faults are not said to be kept.
 */
export function createJunitReporter(out: Out): Reporter {
  let byRule = new Map<string, Broken>();
  out.write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="igf ${versionOf()} validate">\n`);
  return {
    finding({ finding }) {
      const broken = byRule.get(finding.rule) ?? { first: finding, texts: [], times: 0 };
      byRule.set(finding.rule, broken);
      broken.times += 1;
      if (broken.texts.length < most) broken.texts.push(textOf(finding));
    },
    file(outcome) {
      out.write(suiteOf(outcome, [...byRule.values()]));
      byRule = new Map();
    },
    end: () => out.write("</testsuites>\n"),
  };
}

function suiteOf(outcome: FileOutcome, broken: readonly Broken[]): string {
  const { file, summary, error } = outcome;
  const cases = [...broken.map((each) => caseOfRule(file, each)), ...caseOfFile(outcome, broken)];
  const numberOf = (tag: string) => cases.filter((text) => text.includes(`<${tag} `)).length;
  const counts = `tests="${cases.length}" failures="${numberOf("failure")}" errors="${numberOf("error")}" skipped="0"`;
  const left = error === undefined ? countedOnly(summary!) : [];
  const note = left.length > 0 ? `    ${element("system-out", {}, left.join("\n"))}` : "";
  return `  <testsuite${attributes({ name: printable(file) })} ${counts}>\n${cases.join("")}${note}  </testsuite>\n`;
}

function caseOfRule(file: string, { first, texts, times }: Broken): string {
  const { rule, severity, line, message } = first;
  const more = times > 1 ? ` (and ${formatCount(times - 1)} more)` : "";
  const rest = times > texts.length ? [`… and ${formatCount(times - texts.length)} more.`] : [];
  const text = [...texts, ...rest].join("\n\n");
  const place = { file: first.file ?? file, line };
  const failure = { type: rule, message: printable(message) + more };
  return testCase(file, rule, place, severity === "error" ? element("failure", failure, text) : element("system-out", {}, text));
}

/** Where a case stands: a dataset in CSV has several files. */
interface CasePlace {
  readonly file: string;
  readonly line: number | null;
}

/** The verdict, where no rule says it: the file was not read, is valid, or has errors of which none is described. */
function caseOfFile({ file, summary, error }: FileOutcome, broken: readonly Broken[]): string[] {
  const nowhere = { file, line: null };
  if (error !== undefined) return [testCase(file, "can be read", nowhere, element("error", { type: "could-not-run", message: error }, error))];
  if (summary!.valid) return [testCase(file, "is valid", nowhere, "")];
  if (broken.some(({ first }) => first.severity === "error")) return [];
  const errors = countOf(summary!.errors, "error");
  return [testCase(file, "is valid", nowhere, element("failure", { type: "not-valid", message: errors }, errors))];
}

function testCase(suite: string, name: string, { file, line }: CasePlace, content: string): string {
  const places = { file: printable(file), ...(line !== null && { line: String(line) }) };
  const start = `    <testcase${attributes({ classname: printable(suite), name, ...places })}`;
  return content === "" ? `${start} />\n` : `${start}>\n      ${content}    </testcase>\n`;
}

function textOf({ file, line, column, record, message, mend }: Finding): string {
  const place = [file, line, column].filter((part) => part !== null).join(":");
  return [`${place}${record === null ? "" : ` (${record})`}`, `  ${message}`, `  To mend: ${mend}`].map(printable).join("\n");
}

function element(tag: string, attributesOfIt: Readonly<Record<string, string>>, text: string): string {
  // In the text, unlike in attributes, line breaks stay as they are: people read the file, too.
  return `<${tag}${attributes(attributesOfIt)}>${escapeXml(text).replaceAll("&#10;", "\n")}</${tag}>\n`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
}
