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
  check({ ids, claim, claimAgain }) {
    let names: ReadonlyMap<number, string> | null = null;
    let last = { event: "", theme: "" };
    // On its own, for the same reason as in references-resolve.ts.
    const awaitTheme = (id: string, event: string, trait: number, pointer: string) =>
      claim(id, event, () => ({ id, types: ["Theme"], trait, about: event, pointer: child(pointer, "event") }));
    return {
      on: {
        Message({ event, theme }, pointer) {
          // Neighbours mostly belong together.
          if ((event === last.event && theme === last.theme) || claimAgain(theme, event)) return;
          const trait = ids.trait(event);
          if (ids.find(theme)?.trait === trait) last = { event, theme };
          else awaitTheme(theme, event, trait, pointer);
        },
      },
      judge({ id, about }, theme) {
        const event = about as string;
        names ??= new Map([...ids.named].filter(([, { type }]) => type === "Event").map(([name]) => [ids.trait(name), name]));
        const own = names.get(theme?.trait ?? 0);
        // An event or theme that is not there is another finding.
        if (theme?.type !== "Theme" || ids.find(event)?.type !== "Event" || own === undefined) return null;
        const message = `The theme ${showText(id)} belongs to the event ${showText(own)}, the message to ${showText(event)}.`;
        return { message, found: showText(event), expected: showText(own) };
      },
    };
  },
};
