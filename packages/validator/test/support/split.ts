import { recordLists } from "../../generated/fields.js";
import type { Fault } from "../../src/fault.js";
import type { Place } from "../../src/read/dataset-handler.js";
import { DatasetSplitter, type SplitterLimits } from "../../src/read/dataset-splitter.js";

/** What a handler is told, one entry for each call. */
export type Told =
  | { readonly told: "list"; readonly key: string; readonly keyPlace: Place; readonly place: Place }
  | { readonly told: "record"; readonly key: string | null | null; readonly index: number; readonly text: string; readonly place: Place }
  | { readonly told: "member"; readonly key: string; readonly text: string; readonly keyPlace: Place; readonly place: Place }
  | { readonly told: "tooLong"; readonly pointer: string; readonly bytes: number; readonly place: Place }
  | { readonly told: "faulty" | "broken"; readonly fault: Fault; readonly place: Place }
  | { readonly told: "begin" | "end"; readonly place: Place };

const lists = new Set(Object.values(recordLists).flatMap((each) => Object.keys(each)));
const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** Splits a dataset, cut into chunks at some offsets, and returns everything that the handler is told. */
export function split(input: string | Uint8Array, cuts: readonly number[] = [], limits?: SplitterLimits): Told[] {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const told: Told[] = [];
  const splitter = new DatasetSplitter(
    (key) => lists.has(key),
    {
      begin: (place) => void told.push({ told: "begin", place }),
      list: (key, keyPlace, place) => void told.push({ told: "list", key, keyPlace, place }),
      record: (key, index, view, place) => void told.push({ told: "record", key, index, text: decode(view), place }),
      member: (key, view, keyPlace, place) => void told.push({ told: "member", key, text: decode(view), keyPlace, place }),
      tooLong: (pointer, length, place) => void told.push({ told: "tooLong", pointer, bytes: length, place }),
      faulty: (fault, place) => void told.push({ told: "faulty", fault, place }),
      broken: (fault, place) => void told.push({ told: "broken", fault, place }),
      end: (place) => void told.push({ told: "end", place }),
    },
    limits,
  );
  for (const chunk of chunksOf(bytes, cuts)) {
    splitter.push(chunk);
    // Whoever reads a file uses the same memory for every chunk.
    chunk.fill(0x22);
  }
  splitter.end();
  return told;
}

/** The text of a part, or nothing, which is no JSON either, where it is not valid UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return "";
  }
}

function chunksOf(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => Uint8Array.from(bytes.subarray(ends[index - 1] ?? 0, end)));
}
