import { checkSyntax } from "@igf/validator";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";

/** What is wrong with a JSON text, and where in it. */
class JsonFault extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    message: string,
    readonly mend: string,
  ) {
    super(message);
  }
}

/** Reads JSON as the validator does: whatever would be lost without a word, such as a key that stands twice, is a fault, unless its rule is one of `except`. */
export function parseJson(text: string | Uint8Array, except: readonly string[] = []): unknown {
  const { value, findings } = checkSyntax(text);
  const fault = findings.find(({ severity, rule }) => severity === "error" && !except.includes(rule));
  if (fault) throw new JsonFault(fault.line ?? 1, fault.column ?? 1, fault.message, fault.mend);
  return value;
}

/** Reads JSON that begins after some lines of a file. Throws {@link CannotRun} that says where the fault is. */
export function parseAt(text: string | Uint8Array, file: string, linesBefore = 0, except: readonly string[] = []): unknown {
  try {
    return parseJson(text, except);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new CannotRun(`${printable(file)}:${error.line + linesBefore}:${error.column}: ${printable(error.message)}`, printable(error.mend));
  }
}
