import type { AnyRecord } from "./any-record.js";

/**
 * Returns the ID of what a record belongs to, where a rule about other records asks for it: the event of a theme, the theme
 * of a topic, the document that a message or an ask quotes. `null` where none does.
 */
export function belongsTo(record: AnyRecord): string | null {
  switch (record.type) {
    case "Theme":
      return record.event;
    case "Topic":
      return record.theme;
    case "Message":
    case "Ask":
      return record.source?.document ?? null;
    default:
      return null;
  }
}
