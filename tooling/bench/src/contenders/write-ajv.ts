import { writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { readMessageSchema } from "./message-schema.js";

/** Writes ajv's own code for the JSON Schema of a message. */
export function writeAjv(path: string): void {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, code: { source: true } });
  writeFileSync(path, (standaloneCode as unknown as typeof standaloneCode.default)(ajv, ajv.compile(readMessageSchema())));
}
