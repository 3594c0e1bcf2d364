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
  bad: `{
  "messages": [{ "event": "river-2029", "theme": "river-2030-theme-1" }]
}`,
  good: `{
  "messages": [{ "event": "river-2030", "theme": "river-2030-theme-1" }]
}`,
  check({ report }) {
    const events = new Set<string>();
    const eventOfTheme = new Map<string, string>();
    const messages: [message: Message, pointer: string][] = [];
    return {
      on: {
        Event: ({ id }) => void events.add(id),
        Theme: ({ id, event }) => void eventOfTheme.set(id, event),
        Message: (message, pointer) => void messages.push([message, pointer]),
      },
      end() {
        for (const [{ event, theme }, pointer] of messages) {
          const ofTheme = eventOfTheme.get(theme);
          // An event that is not there is another finding.
          if (ofTheme === undefined || ofTheme === event || !events.has(ofTheme) || !events.has(event)) continue;
          const message = `The theme ${showText(theme)} belongs to the event ${showText(ofTheme)}, the message to ${showText(event)}.`;
          report({ pointer: child(pointer, "event"), message, found: showText(event), expected: showText(ofTheme) });
        }
      },
    };
  },
};
