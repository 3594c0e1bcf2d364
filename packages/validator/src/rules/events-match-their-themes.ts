import type { Message } from "@igf/schema";
import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const eventsMatchTheirThemes: Rule = {
  name: "events-match-their-themes",
  step: "rules",
  severity: "error",
  promise: "A message and its theme name the same event.",
  mend: "Correct the event of the message or of the theme.",
  bad: '{ "events": [{ "id": "river-2030" }, { "id": "river-2029" }], "messages": [{ "event": "river-2029", "theme": "river-2030-theme-1" }] }',
  good: '{ "events": [{ "id": "river-2030" }, { "id": "river-2029" }], "messages": [{ "event": "river-2030", "theme": "river-2030-theme-1" }] }',
  check({ report }) {
    const events = new Map<string, string>();
    const messages: [message: Message, pointer: string][] = [];
    return {
      record(record, pointer) {
        if (record.type === "Theme") events.set(record.id, record.event);
        if (record.type === "Message") messages.push([record, pointer]);
      },
      end() {
        for (const [{ event, theme }, pointer] of messages) {
          const ofTheme = events.get(theme);
          if (ofTheme === undefined || ofTheme === event) continue;
          report({ pointer: child(pointer, "event"), message: `The theme ${showText(theme)} belongs to the event ${showText(ofTheme)}, the message to ${showText(event)}.`, found: showText(event), expected: showText(ofTheme) });
        }
      },
    };
  },
};
