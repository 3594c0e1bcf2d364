import type { Fault } from "../fault.js";
import { walkJson } from "./walk-json.js";

/** What is enough to look a fault up. */
type Sought = Pick<Fault, "pointer" | "at" | "offset">;

/** Returns where each fault stands in a well-formed text, as UTF-16 offsets in the order of the faults. */
export function findOffsets(text: string, faults: readonly Sought[]): number[] {
  const wanted = new Set(faults.filter(({ offset }) => offset === undefined).map(({ pointer }) => pointer));
  const keys = new Map<string, number>();
  const values = new Map<string, number>();
  if (wanted.size > 0) {
    walkJson(text, {
      key: (_, offset, pointer) => void (wanted.has(pointer) && keys.set(pointer, offset)),
      value: (_, offset, pointer) => void (wanted.has(pointer) && values.set(pointer, offset)),
    });
  }
  return faults.map(({ offset, pointer, at }) => offset ?? (at === "key" ? keys : values).get(pointer) ?? 0);
}
