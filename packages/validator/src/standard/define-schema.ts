import { acceptShape, type CheckedType } from "../shape/accept-shape.js";
import { explainJsonValue, unreadable } from "../syntax/explain-json-value.js";
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
        // Of what else is no JSON, such as Infinity, the schemas say nothing: they judge as those in zod and JSON Schema do.
        const inside = explainJsonValue(value).filter(({ rule }) => rule === "json-is-well-formed");
        try {
          if (inside.length === 0 && conforms(value)) return { value };
          const faults = inside.length > 0 ? inside : explainExpected(type, value);
          // In a form, each issue is shown beside its field.
          const apart = faults.flatMap((fault) => fault.apart?.() ?? [fault]);
          return { issues: apart.map((fault) => toIssue(fault, value)) };
        } catch (error) {
          // A proxy may list no fields, and throw when it is asked for one.
          return { issues: [toIssue(unreadable("", error), null)] };
        }
      },
    },
  };
}
