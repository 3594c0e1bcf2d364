/** What every page of the web is made of; other words between angle brackets may be meant as they are. */
const tags = "a|b|blockquote|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table|td|th|tr|u|ul";
const tag = new RegExp(`</?(${tags})(?:\\s[^<>]*)?/?>`, "gi");
/** After these, words do not go on. */
const breaking = /^(?:blockquote|br|div|h\d|hr|li|ol|p|table|td|th|tr|ul)$/i;

const signs = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", bull: "•", euro: "€", szlig: "ß" }),
);
const marks = new Map(Object.entries({ grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", cedil: "\u0327" }));
const entity = new RegExp(`&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|(${[...signs.keys()].join("|")})|([a-z])(${[...marks.keys()].join("|")}));`, "gi");

/** So often a text may have been encoded by one program after the other. */
const mostRounds = 5;

/** Returns a text without the tags and entities of HTML; the text itself where it has none. */
export function withoutMarkup(text: string): string {
  let clean = text;
  for (let round = 0; round < mostRounds && /[<&]/.test(clean); round += 1) clean = decodeOnce(clean);
  return clean === text ? text : clean.replace(/ {2,}/g, " ").trim();
}

function decodeOnce(text: string): string {
  return text
    .replace(tag, (_, name: string) => (breaking.test(name) ? " " : ""))
    .replace(entity, (_, decimal?: string, hexadecimal?: string, sign?: string, letter?: string, mark?: string) => {
      if (sign !== undefined) return signs.get(sign.toLowerCase())!;
      if (letter !== undefined) return (letter + marks.get(mark!.toLowerCase())!).normalize("NFC");
      return characterOf(decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal));
    });
}

/** What cannot be seen would be another fault. */
function characterOf(code: number): string {
  const character = code > 0x10ffff ? " " : String.fromCodePoint(code);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : " ";
}
