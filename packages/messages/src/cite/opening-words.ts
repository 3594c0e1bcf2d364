/** As many words as APA gives of a text that has no title. */
const mostWords = 20;

/** Returns the words with which a text begins, to stand for the title that it does not have: without a full stop, as titles are. */
export function openingWords(text: string): string {
  const words = text.split(" ");
  if (words.length <= mostWords) return text.replace(/\.$/, "");
  return `${words.slice(0, mostWords).join(" ").replace(/(?<![\p{P}\s])[\p{P}\s]+$/u, "")}…`;
}
