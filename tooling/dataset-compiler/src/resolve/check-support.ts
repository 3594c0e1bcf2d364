import type { Ask } from "@igf/schema";
import { locate } from "@igf/schema/quotes";
import type { Problems } from "../problems.js";
import type { AskAt } from "../read/walk-asks.js";
import type { YamlFile } from "../read/read-yaml.js";
import { readSupport } from "./read-support.js";

/** Checks that support is read from words that stand in the passage or above it, and that named speakers are named. */
export function checkSupport(asks: readonly AskAt[], texts: ReadonlyMap<string, string>, yaml: YamlFile, problems: Problems): void {
  for (const { ask, passage, document, path } of asks) {
    const add = (field: string, what: string, mend: string) =>
      problems.add({ file: yaml.name, line: yaml.lineOf([...path, field]), subject: `${ask.id} › ${field}`, what, mend });
    const supportAsPrinted = ask.supportAsPrinted ?? null;
    if (supportAsPrinted !== null && ![passage.text, passage.leadIn].some((words) => words?.includes(supportAsPrinted))) {
      add("supportAsPrinted", `“${supportAsPrinted}” stands neither in the passage nor in its lead-in.`, "Copy the words that say who said it; letter case counts.");
    }
    const read: Ask["support"] = readSupport({ supportAsPrinted, voice: ask.voice ?? "participants", speakers: ask.speakers ?? [] });
    if (ask.support !== read) {
      add("support", `The support is given as ${ask.support}, but the words that are given for it read as ${read}.`, `Write ${read}, or correct \`supportAsPrinted\`, \`voice\` or \`speakers\`; the codebook lists which words are read as what.`);
    }
    const text = texts.get(document);
    for (const name of text === undefined ? [] : (ask.speakers ?? [])) {
      if (locate(text!, name).length === 0) add("speakers", `${document} does not name “${name}”.`, "Copy the name as the document prints it.");
    }
  }
}
