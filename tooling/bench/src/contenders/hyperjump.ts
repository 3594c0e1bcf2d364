import { registerSchema, validate, type SchemaObject } from "@hyperjump/json-schema/draft-2020-12";
import type { Contender } from "./contender.js";
import { readMessageSchema } from "./message-schema.js";

// hyperjump takes no schema whose $id is a purl.
const address = "https://example.org/message.schema.json";

export const contender: Contender = async () => {
  registerSchema({ ...readMessageSchema(), $id: address } as unknown as SchemaObject, address);
  const check = await validate(address);
  return (value) => check(value as Parameters<typeof check>[0], "FLAG").valid;
};
