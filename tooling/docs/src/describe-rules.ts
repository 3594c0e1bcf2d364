import { rules, type RuleDescription } from "@igf/validator";

const steps: readonly [RuleDescription["step"], title: string, meaning: string][] = [
  ["syntax", "Syntax", "From bytes to values. A file that breaks one of these is not read further."],
  ["shape", "Shape", "Each record by itself, as its JSON Schema says."],
  ["rules", "Rules", "Facts across fields and records, which no JSON Schema can say."],
];

/** Returns the catalogue of the validator as Markdown, step by step. */
export function describeRules(): string {
  return steps
    .flatMap(([step, title, meaning]) => [`## ${title}`, meaning, ...rules.filter((rule) => rule.step === step).flatMap(describe)])
    .join("\n\n");
}

function describe({ name, severity, promise, mend, bad, good }: RuleDescription): string[] {
  return [
    `### ${name}`,
    `<span class="badge badge-${severity}">${severity}</span> ${promise}`,
    `<div class="samples">\n<div>\n\nBreaks it:\n\n${fence(bad)}\n\n</div>\n<div>\n\nKeeps it:\n\n${fence(good)}\n\n</div>\n</div>`,
    `To mend it: ${mend}`,
  ];
}

function fence(text: string): string {
  return `~~~json\n${visible(text)}\n~~~`;
}

/** Some samples differ only in what cannot be seen. */
function visible(text: string): string {
  return text.trim() === "" && !text.includes("\uFEFF") ? "(nothing)" : text.replaceAll("\uFEFF", "<U+FEFF>");
}
