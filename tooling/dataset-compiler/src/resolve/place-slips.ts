import type { Slip } from "@igf/schema";
import type { Problems } from "../problems.js";
import type { MessagesFile } from "../read/formats.js";
import type { Path, YamlFile } from "../read/read-yaml.js";

type WrittenMessage = NonNullable<MessagesFile["themes"][number]["messages"]>[number];

/** Returns the slips of a message with their place in its text, in Unicode code points, in order of place. */
export function placeSlips(message: WrittenMessage, path: Path, yaml: YamlFile, problems: Problems): Slip[] {
  const slips: Slip[] = [];
  for (const [index, { asPrinted, probablyMeant, note }] of (message.slips ?? []).entries()) {
    const starts = occurrences(message.text, asPrinted);
    if (starts.length === 1) {
      const start = [...message.text.slice(0, starts[0])].length;
      slips.push({ start, end: start + [...asPrinted].length, asPrinted, probablyMeant, note });
      continue;
    }
    problems.add({
      file: yaml.name,
      line: yaml.lineOf([...path, "slips", index, "asPrinted"]),
      subject: `${message.id} › slips`,
      what: `“${asPrinted}” stands ${starts.length === 0 ? "nowhere" : `${starts.length} times`} in the message.`,
      mend:
        starts.length === 0
          ? "Copy the words of the slip from the `text` above; letter case and punctuation count."
          : "Copy so many words around the slip that they stand in the message once.",
    });
  }
  return slips.sort((a, b) => a.start - b.start);
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ""; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
