import { decoder } from "../syntax/decoder.js";
import type { Place } from "./dataset-handler.js";
import type { Key } from "./progress.js";

/** Reads a key with its quotation marks; `null` where it is no string of JSON. */
export function readKey(bytes: Uint8Array, place: Place): Key | null {
  const view = decoder.view(bytes);
  if (!decoder.isValid(view, 0, view.length)) return null;
  const text = decoder.utf8(view, 0, view.length);
  try {
    return { name: JSON.parse(text) as string, text, place };
  } catch {
    return null;
  }
}
