import { withoutConsequences, type Fault } from "../fault.js";
import { acceptShape, type CheckedType } from "../shape/accept-shape.js";
import { explainJsonValue, preventsReading } from "../syntax/explain-json-value.js";
import { explainExpected } from "./explain-expected.js";
import type { StandardSchema } from "./standard-schema.js";
import { toIssue } from "./to-issue.js";

/** Makes the Standard Schema of a type: like the validator, it accepts fast and explains only what it did not accept. */
export function defineSchema<T>(type: CheckedType): StandardSchema<T> {
  const conforms = (value: unknown): value is T => acceptShape(value) && (value as { type: unknown }).type === type;
  return {
    "~standard": {
      version: 1,
      vendor: "@igf/validator",
      validate(value) {
        const faults = explainJsonValue(value);
        if (faults.length === 0 && conforms(value)) return { value };
        return { issues: explain(type, value, faults).map((fault) => toIssue(fault, value)) };
      },
    },
  };
}

/** Adds to what is wrong with a value as JSON what is wrong with its shape. */
function explain(type: CheckedType, value: unknown, faults: readonly Fault[]): readonly Fault[] {
  return faults.some(preventsReading) ? faults : [...faults, ...withoutConsequences(faults, explainExpected(type, value))];
}
