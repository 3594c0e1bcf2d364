/** Names the Unicode form of a text: whether its letters and their marks are one character, or several. */
export function unicodeFormOf(text: string): string {
  if (text === text.normalize("NFC")) return "NFC";
  return text === text.normalize("NFD") ? "NFD" : "neither NFC nor NFD";
}
