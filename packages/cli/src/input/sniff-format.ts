/**
 * Tells JSON from NDJSON by the first bytes: JSON has a value that is not yet complete at the end of the first line, or nothing after
 * it. Returns null for everything else: what is YAML to one reader is CSV to another. Whichever is taken, the whole input is
 * validated as that, so that a wrong guess gives findings, and never passes over anything.
 */
export function sniffFormat(head: Uint8Array): "json" | "ndjson" | null {
  // Where a character is cut in two at the end, that is in no first line.
  const text = new TextDecoder("utf-8").decode(head).trimStart();
  if (text === "") return "json";
  if (!/^[{[]/.test(text)) return null;
  const end = text.search(/[\r\n]/);
  if (end === -1 || text.slice(end).trim() === "") return "json";
  try {
    JSON.parse(text.slice(0, end));
    return "ndjson";
  } catch {
    return "json";
  }
}
