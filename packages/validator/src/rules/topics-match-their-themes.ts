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
  bad: '{ "messages": [{ "theme": "river-2030-theme-2", "topic": "river-2030-topic-1" }] }',
  good: '{ "messages": [{ "theme": "river-2030-theme-1", "topic": "river-2030-topic-1" }] }',
  check({ report }) {
    const themes = new Set<string>();
    const themeOfTopic = new Map<string, string>();
    const messages: [message: Message, pointer: string][] = [];
    return {
      record(record, pointer) {
        if (record.type === "Theme") themes.add(record.id);
        if (record.type === "Topic") themeOfTopic.set(record.id, record.theme);
        if (record.type === "Message") messages.push([record, pointer]);
      },
      end() {
        for (const [{ theme, topic }, pointer] of messages) {
          const ofTopic = topic === null ? undefined : themeOfTopic.get(topic);
          // A theme that is not there is another finding.
          if (ofTopic === undefined || ofTopic === theme || !themes.has(ofTopic) || !themes.has(theme)) continue;
          report({ pointer: child(pointer, "topic"), message: `The topic ${showText(topic!)} belongs to ${showText(ofTopic)}, the message to ${showText(theme)}.`, found: showText(theme), expected: showText(ofTopic) });
        }
      },
    };
  },
};
