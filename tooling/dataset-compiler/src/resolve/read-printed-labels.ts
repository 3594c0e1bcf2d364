import type { Concept } from "@igf/schema";

// A second, independent reading of what the page prints. It never supplies the IDs: it only has to agree with those
// that people wrote.

/** Returns the label of each code in a printed line: "[GDC 3, 4](#) - [SDGs 9](#)" stands for GDC 3, GDC 4, SDG 9. */
export function readPrintedCodes(printed: string): string[] {
  if (printed === "") return [];
  const plain = printed.replaceAll(/\]\([^)]*\)|\[/g, "");
  return plain.split(/\s+-\s+/).flatMap((group) => {
    const [, name, numbers] = /^([A-Z]+)s?\s+(.+)$/.exec(group.trim()) ?? [];
    return name === undefined ? [group] : numbers!.split(/\s*,\s*/).map((number) => `${name} ${number}`);
  });
}

/** Returns the label of each tag in a printed line, given the labels that there are; brackets and commas part them. */
export function readPrintedTags(printed: string, labels: readonly string[]): string[] {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let rest = printed;
  for (;;) {
    rest = rest.replace(/^[\s,;[\]]+/, "");
    if (rest === "") return found;
    const label = longestFirst.find((candidate) => startsWithLabel(rest, candidate)) ?? /^[^,;[\]]+/.exec(rest)![0].trim();
    found.push(label);
    rest = rest.slice(label.length);
  }
}

function startsWithLabel(text: string, label: string): boolean {
  return text.startsWith(label) && !/^[\p{L}\p{N}]/u.test(text.slice(label.length));
}

/** The label by which a concept is known, and its other labels. */
export function labelsOf({ prefLabel, altLabels }: Concept): string[] {
  return [prefLabel, ...altLabels];
}
