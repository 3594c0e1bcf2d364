// The bytes of a line are looked at as Latin-1. Of those with which a character may begin that cannot be seen, or white space other
// than the plain one, the next ones decide; so they do after a space, a hyphen, a backslash, or where HTML may begin.
const deciding = String.raw`\x2d<&\\\xc2\xc3\xcd\xd8\xe1-\xe3\xef`;
const common = String.raw`[^"\x00-\x20\x7f\xee\xf3\xf4${deciding}]`;
const special = [
  ` (?:${common}|(?=[${deciding}]))|-(?! )|<(?![a-zA-Z/])|&(?![a-zA-Z#])`,
  String.raw`\\["\\/]|\\u20(?:1[0-9a-f]|2[0-7])`,
  // Letters that a wrong decoding leaves stand before others that are not ASCII, or are escaped.
  String.raw`\xc3(?:[\x80\x81\xb1-\xbf]|[\x82-\x9f](?![\x80-\xff\\])|[\xa0-\xb0](?![\xc2\xc5\xe2\\]))`,
  String.raw`\xc2[\xa1-\xac\xae-\xbf]|\xcd(?!\x8f)|\xd8(?!\x9c)|\xe1(?!\x85[\x9f\xa0]|\x9a\x80|\x9e[\xb4\xb5]|\xa0[\x8b-\x8f])`,
  String.raw`\xe2(?!\x80[\x80-\x8f\xa8-\xaf]|\x81[\x9f-\xaf])|\xe3(?!\x80\x80|\x85\xa4)|\xef(?:[\xa4-\xb7\xb9\xba\xbc\xbd]|\xb8[\x90-\xbf]|\xbb(?!\xbf))`,
].join("|");

/** What may be all that stands in a text for nothing: see `isPlaceholder` of @igf/schema. */
const nothing = String.raw`(?:[Nn](?:[Uu][Ll]{2}|[Oo][Nn][Ee]|\/[Aa]|\.[Aa]\.|[Aa][Nn])|-|\xe2\x80[\x93\x94]|\\u201[34]|#(?:[Nn][^"]{1,2}|[^"]{1,11}[!?]))"`;

/** The pattern of a text in JSON that is tidy: see `records/are-texts-tidy.ts`. Some tidy texts do not match it. */
export const textSource = `"(?![ "]|${nothing})${common}*(?:(?:${special})${common}*)*"`;

/** The pattern of a web address in ASCII. */
export const urlSource = String.raw`https?:\/\/[!#-\[\]-~]+`;
