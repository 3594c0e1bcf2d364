import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const topicsMatchTheirThemes: Rule = {
  name: "topics-match-their-themes",
  step: "rules",
  severity: "error",
  promise: "The topic of a message belongs to the theme of the message.",
  mend: "Correct the theme or the topic of the message.",
  bad: `{
  "messages": [{ "theme": "river-2030-theme-2", "topic": "river-2030-topic-1" }]
}`,
  good: `{
  "messages": [{ "theme": "river-2030-theme-1", "topic": "river-2030-topic-1" }]
}`,
  check({ ids, claim, claimAgain }) {
    let names: ReadonlyMap<number, string> | null = null;
    let last = { topic: "", theme: "" };
    // On its own, for the same reason as in references-resolve.ts.
    const awaitTopic = (id: string, theme: string, trait: number, pointer: string) =>
      claim(id, theme, () => ({ id, types: ["Topic"], trait, about: theme, pointer: child(pointer, "theme") }));
    return {
      on: {
        Message({ theme, topic }, pointer) {
          // Neighbours mostly belong together.
          if (topic === null || (topic === last.topic && theme === last.theme) || claimAgain(topic, theme)) return;
          const trait = ids.trait(theme);
          if (ids.find(topic)?.trait === trait) last = { topic, theme };
          else awaitTopic(topic, theme, trait, pointer);
        },
      },
      judge({ id, about }, topic) {
        const theme = about as string;
        names ??= new Map([...ids.named].filter(([, { type }]) => type === "Theme").map(([name]) => [ids.trait(name), name]));
        const own = names.get(topic?.trait ?? 0);
        // A theme or topic that is not there is another finding.
        if (topic?.type !== "Topic" || ids.find(theme)?.type !== "Theme" || own === undefined) return null;
        const message = `The topic ${showText(id)} belongs to ${showText(own)}, the message to ${showText(theme)}.`;
        return { message, found: showText(theme), expected: showText(own) };
      },
    };
  },
};
