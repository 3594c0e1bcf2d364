import type { RecordType } from "@igf/schema";
import type { AnyRecord } from "./any-record.js";
import { allOf, lookAtTexts, type LooksByType } from "./on-fields.js";

/** `elsewhere` says that the record may be in another dataset as well; where nothing more is said, of any type. */
type ReferenceField = readonly [path: string, ...targets: (RecordType | "elsewhere")[]];

const source: ReferenceField = ["source/document", "SourceDocument"];

/** Where records name others, and of which types. */
const referenceFields: Partial<Record<RecordType, readonly ReferenceField[]>> = {
  Event: [["sources/*", "SourceDocument"]],
  Theme: [["event", "Event"], source],
  Topic: [["theme", "Theme"], source],
  Message: [["event", "Event"], ["theme", "Theme"], ["topic", "Topic"], source],
  Observation: [["indicator", "Indicator"], ["subject", "elsewhere"], ["within", "Message", "Ask", "elsewhere"], source],
  Consultation: [["documents/*", "SourceDocument"], source],
  Ask: [["consultation", "Consultation"], ["parent", "Ask"], source],
  AskCluster: [["members/*/record", "Ask", "Message", "elsewhere"]],
  Tension: [["between/*", "AskCluster", "Ask"]],
};

/**
 * Looks at every ID by which a record names another; concepts are named elsewhere. What `lookAt` returns
 * looks at those of one field. `targets` are the types that the other may have, none where any will do; `mayBeElsewhere` says that
 * it may be in another dataset as well; `place` gives the pointer to the ID.
 */
export function onReferences(lookAt: (targets: readonly RecordType[], mayBeElsewhere: boolean) => (id: string, place: () => string, record: AnyRecord) => void): LooksByType {
  return (type) => {
    const fields = referenceFields[type];
    return fields && allOf(fields.map(([path, ...said]) => lookAtTexts([path], lookAt(said.filter((each) => each !== "elsewhere"), said.includes("elsewhere")))!));
  };
}
