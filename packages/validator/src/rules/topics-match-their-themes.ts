import type { Message } from "@igf/schema";
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
  check({ report }) {
    const themes = new Set<string>();
    const themeOfTopic = new Map<string, string>();
    const messages: [message: Message, pointer: string][] = [];
    return {
      on: {
        Theme: ({ id }) => void themes.add(id),
        Topic: ({ id, theme }) => void themeOfTopic.set(id, theme),
        Message: (message, pointer) => void messages.push([message, pointer]),
      },
      end() {
        for (const [{ theme, topic }, pointer] of messages) {
          const ofTopic = topic === null ? undefined : themeOfTopic.get(topic);
          // A theme that is not there is another finding.
          if (ofTopic === undefined || ofTopic === theme || !themes.has(ofTopic) || !themes.has(theme)) continue;
          const message = `The topic ${showText(topic!)} belongs to ${showText(ofTopic)}, the message to ${showText(theme)}.`;
          report({ pointer: child(pointer, "topic"), message, found: showText(theme), expected: showText(ofTopic) });
        }
      },
    };
  },
};
