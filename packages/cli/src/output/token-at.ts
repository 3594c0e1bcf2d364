/**
 * What is meant at the beginning of a text: what was found there, as a cell of CSV has no quotation marks around it; or the string
 * (in which CSV writes a quotation mark twice), number or word, or the single sign.
 */
export function tokenAt(text: string, found: string | null = null): string {
  const written = found === null ? "" : unquoted(found);
  if (written !== "" && text.startsWith(written)) return written;
  return /^(?:"(?:[^"\\]|\\.|"")*"?|[^\s,:;[\]{}"\ufffd]+|.)/u.exec(text)?.[0] ?? "";
}

/** A finding shows a text as a JSON string, and shortens it. */
function unquoted(found: string): string {
  try {
    return String(JSON.parse(found)).replace(/…$/, "");
  } catch {
    return "";
  }
}
