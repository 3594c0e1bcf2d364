import type { TextRange } from "@igf/schema";
import type { Problems } from "../problems.js";
import { suppliedTexts } from "../read/read-supplied-text.js";
import type { YamlFile } from "../read/read-yaml.js";
import type { Quote } from "./list-quotes.js";

/** Returns the ranges that people committed, by record ID: all that is known of a quote whose text is not at hand. */
export function takeCommittedRanges(quotes: readonly Quote[], document: string, yaml: YamlFile, problems: Problems): Map<string, TextRange[]> {
  const taken = new Map<string, TextRange[]>();
  const without = quotes.filter(({ committed }) => committed === undefined || committed.length === 0);
  for (const { id, committed = [] } of quotes) taken.set(id, [...(taken.get(id) ?? []), ...committed]);
  if (without.length > 0) {
    problems.add({
      file: yaml.name,
      line: yaml.lineOf(without[0]!.path),
      subject: `${without[0]!.id} › ${without[0]!.field}`,
      what: `The text of ${document} is not published with the data, and no \`ranges\` are committed for ${without.length} of the quotes from it; this is the first.`,
      mend: `Build once with the text (${suppliedTexts}=folder that holds ${document}.txt), and commit the ranges of each record from the dataset that is written.`,
    });
  }
  return taken;
}
