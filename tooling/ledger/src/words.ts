import type { Layout, Range } from "./types.js";

/** The words of a document at a range, with their line; of a document that may not be published, only the range. */
export function words({ text }: Layout, { start, end }: Range): string {
  const place = `characters ${start} to ${end}`;
  if (text === null) return `What stands at ${place}`;
  const points = Array.from(text);
  const line = points.slice(0, start).filter((point) => point === "\n").length + 1;
  return `Line ${line} (${place}): “${points.slice(start, end).join("").replaceAll(/\s+/g, " ")}”`;
}
