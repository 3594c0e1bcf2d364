import { concludeDocument, type Outcome } from "../engine/check-json.js";
import { spotsAt } from "../engine/describe.js";
import { explainRead } from "../explain.js";
import type { Settings } from "../options.js";
import { decode } from "../syntax/decode.js";
import { longestDocument } from "../syntax/limits.js";
import { readYaml, tooLong } from "./read-yaml.js";

/** Checks a YAML document that is at hand as a whole; of one that is too long, its length is enough. */
export function checkYaml(input: string | Uint8Array, file: string | null, settings: Settings, length = input.length): Outcome {
  const unread = { value: undefined, type: null, bare: null, unsound: new Set([""]) };
  if (length > longestDocument) {
    const faults = [tooLong(length, typeof input === "string" ? "characters" : "bytes")];
    return concludeDocument({ ...unread, text: "", faults }, file, settings);
  }
  const decoded = decode(input, 0, true, "YAML");
  if (decoded.text === null) return concludeDocument({ ...unread, text: decoded.readable, faults: decoded.faults }, file, settings);
  const { text, value, faults, offsetOf } = readYaml(decoded.text);
  const locate = (wanted: readonly { readonly pointer: string; readonly at?: "key"; readonly offset?: number }[]) =>
    spotsAt(text, wanted.map(({ offset, pointer, at }) => offset ?? offsetOf(pointer, at) ?? 0), { line: 1, column: 1 });
  if (value === undefined) return concludeDocument({ ...unread, text, faults }, file, settings, locate);
  return concludeDocument(explainRead(text, value, faults), file, settings, locate);
}
