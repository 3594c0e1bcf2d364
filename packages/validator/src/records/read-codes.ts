/** What the forums call the schemes, and how the codes of each begin. */
const schemes: Readonly<Record<string, string>> = { sdg: "sdg-", sdgs: "sdg-", gdc: "gdc-", wsis: "wsis-c" };

/**
 * Returns the codes that a forum prints with a theme, each once, in its order: `SDGs 9, 16 - WSIS C2` are `sdg-9`, `sdg-16` and
 * `wsis-c2`. `null` where anything else stands beside them, such as another scheme, a scheme as a whole, or a range: then nothing is
 * read at all.
 */
export function readCodes(words: string): readonly string[] | null {
  const plain = words.replace(/\]\([^()]{0,200}\)/g, "]").toLowerCase();
  const codes = new Set<string>();
  let scheme: string | null = null;
  let lacksNumber = false;
  let isAfterDash = false;
  for (const token of plain.split(/[\s[\](),;&/]+|([–—-])/)) {
    if (token === undefined || token === "" || token === "and") continue;
    if (/^[–—-]$/.test(token)) {
      isAfterDash = true;
      continue;
    }
    const [, name = "", letter = "", number = ""] = /^(sdgs?|gdc|wsis)?(?:(c)?0?([1-9]\d?))?\.?$/.exec(token) ?? [];
    const named: string | null = name === "" ? scheme : schemes[name]!;
    if (named === null || name + number === "" || (letter !== "" && named !== "wsis-c")) return null;
    // A dash parts the schemes. It makes a range of two codes of one scheme, unless it only binds a number to the scheme.
    if (name === "" ? isAfterDash && !lacksNumber : lacksNumber || (isAfterDash && named === scheme)) return null;
    [scheme, lacksNumber, isAfterDash] = [named, number === "", false];
    if (number !== "") codes.add(`${scheme}${number}`);
  }
  return lacksNumber || codes.size === 0 ? null : [...codes];
}
