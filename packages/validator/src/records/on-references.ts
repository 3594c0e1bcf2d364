import type { RecordType } from "@igf/schema";
import { allOf, lookAtTexts, type LooksByType } from "./on-fields.js";

type ReferenceField = readonly [path: string, ...targets: RecordType[]];

const source: ReferenceField = ["source/document", "SourceDocument"];

/** Where records name others, and of which types; no type stands for records that may be in another dataset as well. */
const referenceFields: Partial<Record<RecordType, readonly ReferenceField[]>> = {
  Event: [["sources/*", "SourceDocument"]],
  Theme: [["event", "Event"], source],
  Topic: [["theme", "Theme"], source],
  Message: [["event", "Event"], ["theme", "Theme"], ["topic", "Topic"], source],
  Observation: [["indicator", "Indicator"], ["subject"], ["within"], source],
  Consultation: [["documents/*", "SourceDocument"], source],
  Ask: [["consultation", "Consultation"], ["parent", "Ask"], source],
  AskCluster: [["members/*/record"]],
  Tension: [["between/*", "AskCluster", "Ask"]],
};

/**
 * Looks at every ID by which a record names another; concepts are named elsewhere. What `lookAt` returns
 * looks at those of one field. `targets` are the types that the other may have, none where it may be in another dataset as well;
 * `place` gives the pointer to the ID.
 */
export function onReferences(lookAt: (targets: readonly RecordType[]) => (id: string, place: () => string) => void): LooksByType {
  return (type) => {
    const fields = referenceFields[type];
    return fields && allOf(fields.map(([path, ...targets]) => lookAtTexts([path], lookAt(targets))!));
  };
}
