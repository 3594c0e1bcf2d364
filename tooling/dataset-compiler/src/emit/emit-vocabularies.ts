import type { Vocabularies } from "../resolve/resolve-vocabularies.js";
import { emitListFormats } from "./emit-formats.js";
import { emitIds } from "./emit-ids.js";
import { emitJsonTypes } from "./emit-json-types.js";
import { emitJson } from "./emit-json.js";
import { emitNdjson } from "./emit-ndjson.js";
import type { Emitted } from "./emitted.js";
import { emitRecords } from "./emit-records.js";

/** Returns what is generated for the package of vocabularies. */
export function emitVocabularies(packageName: string, { schemes, concepts, mentioned }: Vocabularies, version: string): Emitted {
  const whole = {
    "vocabularies.json": emitJson({ schemes, concepts }),
    "vocabularies.ndjson": emitNdjson([...schemes, ...concepts]),
  };
  const published = {
    ...whole,
    ...emitListFormats({ id: "igf-vocabularies", title: "Concept schemes of Internet governance", version }, whole, { schemes, concepts }),
    ...emitJsonTypes("vocabularies.json", "Vocabularies"),
  };
  const generated = {
    "records.ts": emitRecords([
      { name: "schemes", type: "ConceptScheme", list: true, value: schemes },
      { name: "concepts", type: "Concept", list: true, value: concepts },
    ]),
    "ids.ts": emitIds(packageName, [
      { name: "scheme", names: "a concept scheme", ids: schemes.map(({ id }) => id) },
      { name: "mentionedScheme", names: "a concept scheme whose labels are searched for in texts", ids: mentioned },
      { name: "concept", names: "a concept", ids: concepts.map(({ id }) => id) },
    ]),
  };
  return { generated, published };
}
