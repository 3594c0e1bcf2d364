import * as v from "valibot";
import type { Contender } from "./contender.js";
import { translateMessageSchema } from "./message-schema.js";

export const contender: Contender = async () => {
  const message = translateMessageSchema<v.GenericSchema>({
    string: (pattern) => (pattern ? v.pipe(v.string(), v.regex(pattern)) : v.string()),
    integer: (minimum, maximum) => v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)),
    literal: (value) => v.literal(value),
    list: (items, minItems) => (minItems > 0 ? v.pipe(v.array(items), v.minLength(minItems)) : v.array(items)),
    record: (keyPattern, value) => v.record(keyPattern ? v.pipe(v.string(), v.regex(keyPattern)) : v.string(), value),
    object: (fields) => v.strictObject(fields),
    optional: (schema) => v.exactOptional(schema),
    nullable: (schema) => v.nullable(schema),
    anything: () => v.unknown(),
  });
  return (value) => v.is(message, value);
};
