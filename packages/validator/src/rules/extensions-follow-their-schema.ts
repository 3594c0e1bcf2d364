import { explainExtension } from "../extensions/explain-extension.js";
import type { ExtensionFault } from "../extensions/faults.js";
import { FaultList } from "../fault-list.js";
import { child } from "../json-pointer.js";
import { isSlip } from "../nearest.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const extensionsFollowTheirSchema: Rule = {
  name: "extensions-follow-their-schema",
  step: "rules",
  severity: "error",
  promise: "What stands under `extensions` follows the JSON Schema that was given for its namespace, and no namespace is a slip of such a one.",
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
      const place = child(pointer, "extensions");
      for (const namespace of Object.keys(own)) {
        const schema = extensions.get(namespace);
        const faults = schema ? explainExtension(own[namespace], schema, child(place, namespace)) : faultsOfName(namespace, own, place);
        const told = new FaultList();
        for (const { isOther: _, ...fault } of faults) told.add({ rule: extensionsFollowTheirSchema.name, ...fault });
        for (const fault of told.faults) report(fault);
      }
    };
    /** A namespace without a schema may hold anything, and one that is misspelt would never be looked at. */
    const faultsOfName = (namespace: string, own: object, place: string): ExtensionFault[] => {
      const meant = [...extensions.keys()].find((known) => !Object.hasOwn(own, known) && isSlip(namespace, known));
      return meant === undefined ? [] : [misspelt(namespace, meant, child(place, namespace))];
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

function misspelt(namespace: string, meant: string, pointer: string): ExtensionFault {
  return {
    pointer,
    at: "key",
    message: `No schema was given for the namespace ${showText(namespace)}, but one for ${showText(meant)}.`,
    found: showText(namespace),
    expected: showText(meant),
    mend: `Write ${showText(meant)}; or give ${showText(namespace)} a schema of its own.`,
    didYouMean: meant,
  };
}
