import { concludeDocument, type Outcome } from "../engine/check-json.js";
import { spotsAt } from "../engine/describe.js";
import { withoutConsequences } from "../fault.js";
import type { Settings } from "../options.js";
import { explainShape } from "../shape/explain-shape.js";
import { decode } from "../syntax/decode.js";
import { readYaml } from "./read-yaml.js";

/** Checks a YAML document that is at hand as a whole. */
export function checkYaml(input: string | Uint8Array, file: string | null, settings: Settings): Outcome {
  const decoded = decode(input);
  const unread = { value: undefined, type: null, unsound: new Set([""]) };
  if (decoded.text === null) return concludeDocument({ ...unread, text: decoded.readable, faults: decoded.faults }, file, settings);
  const { text, value, faults, offsetOf } = readYaml(decoded.text);
  const locate = (wanted: readonly { readonly pointer: string; readonly at?: "key"; readonly offset?: number }[]) =>
    spotsAt(text, wanted.map(({ offset, pointer, at }) => offset ?? offsetOf(pointer, at) ?? 0), { line: 1, column: 1 });
  if (value === undefined) return concludeDocument({ ...unread, text, faults }, file, settings, locate);
  const shape = explainShape(value);
  return concludeDocument({ ...shape, text, value, faults: [...faults, ...withoutConsequences(faults, shape.faults)] }, file, settings, locate);
}
