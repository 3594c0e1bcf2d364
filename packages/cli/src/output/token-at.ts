/** The JSON string, number or word, or the single sign, with which a text begins. */
export function tokenAt(text: string): string {
  return /^(?:"(?:[^"\\]|\\.)*"?|[^\s,:[\]{}"]+|.)/u.exec(text)?.[0] ?? "";
}
