import { Type, type TSchema } from "typebox";
import { Compile } from "typebox/compile";
import type { Contender } from "./contender.js";
import { translateMessageSchema } from "./message-schema.js";

export const contender: Contender = async () => {
  const message = Compile(
    translateMessageSchema<TSchema>({
      string: (pattern) => Type.String(pattern ? { pattern: pattern.source } : {}),
      integer: (minimum, maximum) => Type.Integer({ minimum, maximum }),
      literal: (value) => Type.Literal(value),
      list: (items, minItems) => Type.Array(items, { minItems }),
      record: (keyPattern, value) => Type.Record(Type.String(keyPattern ? { pattern: keyPattern.source } : {}), value),
      object: (fields) => Type.Object(fields, { additionalProperties: false }),
      optional: (schema) => Type.Optional(schema),
      nullable: (schema) => Type.Union([schema, Type.Null()]),
      anything: () => Type.Unknown(),
    }),
  );
  return (value) => message.Check(value);
};
