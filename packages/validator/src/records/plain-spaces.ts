/** Whether words are separated by one plain space each, with none before or after them, as in every quote. */
export function hasPlainSpaces(text: string): boolean {
  return !/^\s|\s$|\s\s|[^\S ]/.test(text);
}

/** Returns a text with its white space collapsed to single spaces and trimmed, as every quote has it. */
export function withPlainSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
