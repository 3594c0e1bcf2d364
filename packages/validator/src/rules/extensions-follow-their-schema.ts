import { explainExtension } from "../extensions/explain-extension.js";
import { child } from "../json-pointer.js";
import type { Rule } from "./rule.js";

export const extensionsFollowTheirSchema: Rule = {
  name: "extensions-follow-their-schema",
  step: "rules",
  severity: "error",
  promise: "What stands under `extensions` follows the JSON Schema that was given for its namespace.",
  mend: "Write what the schema of the extension asks for.",
  bad: `{
  "messages": [{ "extensions": { "river-forum": { "rom": "Hall B" } } }]
}`,
  good: `{
  "messages": [{ "extensions": { "river-forum": { "room": "Hall B" } } }]
}`,
  check({ dataset, extensions, report }) {
    if (!extensions || extensions.size === 0) return {};
    const look = (own: Readonly<Record<string, unknown>>, pointer: string) => {
      for (const [namespace, schema] of extensions) {
        if (!Object.hasOwn(own, namespace)) continue;
        const place = child(child(pointer, "extensions"), namespace);
        for (const { isOther: _, ...fault } of explainExtension(own[namespace], schema, place)) report(fault);
      }
    };
    const { extensions: ofDataset } = (dataset?.value ?? {}) as { readonly extensions?: unknown };
    // Of what is no object, the shape speaks.
    if (typeof ofDataset === "object" && ofDataset !== null) look(ofDataset as Record<string, unknown>, "");
    return {
      each(record, pointer) {
        if (record.extensions) look(record.extensions, pointer);
      },
    };
  },
};
