import { rules, type RuleDescription } from "@igf/validator";

const steps: readonly [RuleDescription["step"], title: string, meaning: string][] = [
  ["syntax", "Syntax", "From bytes to values. A record that breaks one of these is not looked into further; those after it are."],
  ["shape", "Shape", "Each record by itself, as its JSON Schema says."],
  ["rules", "Rules", "Facts across fields and records, which no JSON Schema can say."],
];

/** Returns the catalogue of the validator as Markdown: a table for each step, in which each rule leads to its page. */
export function describeRules(): string {
  return steps.map(([step, title, meaning]) => `## ${title}\n\n${meaning}\n\n${tableOf(rules.filter((rule) => rule.step === step))}\n`).join("\n");
}

function tableOf(rulesOfStep: readonly RuleDescription[]): string {
  const rows = rulesOfStep.map(({ name, severity, promise }) => `| [${name}](./rules/${name}.md) | ${badge(severity)} | ${promise} |`);
  return ["| rule | weight | promise |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Returns the page of one rule as Markdown. */
export function describeRule({ name, severity, promise, mend, bad, good }: RuleDescription): string {
  return `${badge(severity)} ${promise}

<div class="samples">
<div>

Breaks it:

${fence(bad, languageOf(name))}

</div>
<div>

Keeps it:

${fence(good, languageOf(name))}

</div>
</div>

**To mend it.** ${mend}

The same in a terminal: \`npx @igf/cli explain ${name}\`
`;
}

function badge(severity: string): string {
  return `<span class="badge badge-${severity}">${severity}</span>`;
}

/** Rules of a format have samples in it. */
function languageOf(rule: string): string {
  return /^(yaml|csv)-/.exec(rule)?.[1]?.replace("csv", "text") ?? "json";
}

function fence(text: string, language: string): string {
  return `~~~${language}\n${visible(text)}\n~~~`;
}

/** Some samples differ only in what cannot be seen. */
function visible(text: string): string {
  return text.trim() === "" && !text.includes("\uFEFF") ? "(nothing)" : text.replaceAll("\uFEFF", "<U+FEFF>");
}
