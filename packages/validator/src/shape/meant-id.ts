import { idPattern, isPlaceholder } from "@igf/schema";
import { explainCharacters } from "./explain-characters.js";

/** Returns the ID that a text was probably meant to be: itself, or one made of its words (`IGF 2025` → `igf-2025`); `null` where it has none. */
export function meantId(text: string): string | null {
  if (idPattern.test(text)) return text;
  // `N/A` means no ID at all.
  return isPlaceholder(text.trim()) ? null : slugOf(explainCharacters(text)?.meant ?? text);
}

function slugOf(text: string): string | null {
  const slug = text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-$/g, "")
    // `SDG10` is one word only where somebody was in a hurry.
    .replace(/^(sdg|gdc)(?=\d)/, "$1-");
  return slug === "" || slug.length > 100 ? null : slug;
}
