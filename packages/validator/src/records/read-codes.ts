/** What the forums call the schemes, and how the codes of each begin. */
const schemes: Readonly<Record<string, string>> = { sdg: "sdg-", sdgs: "sdg-", gdc: "gdc-", wsis: "wsis-c" };

/**
 * Returns the codes that a forum prints with a theme, as it prints them: `SDGs 9, 16 - WSIS C2` are `sdg-9`, `sdg-16` and `wsis-c2`.
 * `null` where anything else stands beside them, such as another scheme, or a range of numbers: then nothing is read at all.
 */
export function readCodes(words: string): readonly string[] | null {
  const plain = words.replace(/\]\([^()]{0,200}\)/g, "]");
  if (/\d ?[-–—] ?c?\d|\d\.\d/i.test(plain)) return null;
  const codes: string[] = [];
  let scheme: string | null = null;
  for (const token of plain.toLowerCase().split(/[\s[\](),;&/–—-]+/)) {
    if (token === "" || token === "and") continue;
    const [, name = "", number] = /^(sdgs?|gdc|wsis)?(c?\d{1,2})?\.?$/.exec(token) ?? [];
    if (name !== "") scheme = schemes[name] ?? null;
    if (scheme === null || (name === "" && number === undefined)) return null;
    if (number === undefined) continue;
    if (number.startsWith("c") && scheme !== "wsis-c") return null;
    codes.push(`${scheme}${number.replace("c", "")}`);
  }
  return codes.length > 0 ? codes : null;
}
