import { checkSyntax } from "@igf/validator";

/** What is wrong with a JSON text, and where in it. */
export class JsonFault extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    message: string,
    readonly mend: string,
  ) {
    super(message);
  }
}

/** Reads JSON as the validator does: whatever would be lost without a word, such as a key that stands twice, is a fault. */
export function parseJson(text: string | Uint8Array): unknown {
  const { value, findings } = checkSyntax(text);
  const fault = findings.find(({ severity }) => severity === "error");
  if (fault) throw new JsonFault(fault.line ?? 1, fault.column ?? 1, fault.message, fault.mend);
  return value;
}
