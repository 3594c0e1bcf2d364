import { schemaId } from "@igf/schema";
import type { Fault } from "../fault.js";
import { mayBeAnother, typeBesideSaid } from "../shape/meant-dataset.js";
import { isDataset } from "../shape/records-of.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const schemasBelongToTheirType: Rule = {
  name: "schemas-belong-to-their-type",
  step: "rules",
  severity: "warning",
  promise: "`$schema` names the JSON Schema of the dataset's type.",
  mend: "Write the `$id` of the schema that the type has.",
  bad: `{
  "type": "MessagesDataset",
  "$schema": "pkg:npm/%40igf/schema@1/statistics-dataset.schema.json"
}`,
  good: `{
  "type": "MessagesDataset",
  "$schema": "pkg:npm/%40igf/schema@1/messages-dataset.schema.json"
}`,
  check({ dataset, report, hold }) {
    const { type, $schema } = (dataset?.value ?? {}) as { readonly type?: unknown; readonly $schema?: unknown };
    // What is missing or blank, or not the type of a dataset, is reported already.
    if (!isDataset(type) || typeof $schema !== "string" || !/\S/.test($schema)) return {};
    const tell = (place: Pick<Fault, "held">) => {
      // A type that is not that of the lists is another finding.
      const meant = typeBesideSaid(dataset!.value, type) ?? type;
      const right = schemaId(meant);
      if ($schema === right) return;
      const message = `The schema ${showText($schema)} is not that of ${showText(meant)}.`;
      report({ ...place, pointer: "/$schema", message, found: showText($schema), expected: right, mend: `Write ${showText(right)}.`, didYouMean: right });
    };
    if (mayBeAnother(dataset!.value)) {
      const held = hold("/$schema");
      return { end: () => tell({ held }) };
    }
    tell({});
    return {};
  },
};
