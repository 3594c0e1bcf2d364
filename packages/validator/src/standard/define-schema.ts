import { acceptShape, type CheckedType } from "../shape/accept-shape.js";
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
      validate: (value) => (conforms(value) ? { value } : { issues: explainExpected(type, value).map((fault) => toIssue(fault, value)) }),
    },
  };
}
