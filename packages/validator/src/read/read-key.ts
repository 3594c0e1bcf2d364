import type { Place } from "./dataset-handler.js";
import type { Key } from "./progress.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a key with its quotation marks; `null` where it is no string of JSON. */
export function readKey(bytes: Uint8Array, place: Place): Key | null {
  try {
    const text = decoder.decode(bytes);
    return { name: JSON.parse(text) as string, text, place };
  } catch {
    return null;
  }
}
