import fc from "fast-check";

const space = fc.constantFrom("", "", " ", "\n", "\r\n", "\r", "\t\n  ", " \r\n\n");
const key = fc.oneof(
  fc.constantFrom("type", "title", "messages", "sources", "retired", "themes", "\u00e9", "a/b~c", "", "asks"),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom('"', "\\", '\\"', "}]", "🛶", "é\\", "\ud83d", "x".repeat(60) + '\\"'),
);

/** Strings of JSON, in which some characters are escaped though they need not be. */
function write(text: string, escapeAll: boolean): string {
  if (!escapeAll) return JSON.stringify(text);
  return `"${[...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`;
}

const json = fc.tuple(value, fc.constantFrom(undefined, "  ", "\t"), fc.constantFrom("\n", "\r\n", "\r")).map(([each, indent, lineBreak]) =>
  (JSON.stringify(each, null, indent) ?? "null").replaceAll("\n", lineBreak),
);

const list = fc.tuple(fc.array(fc.tuple(space, json, space).map((parts) => parts.join("")), { maxLength: 4 }), space).map(
  ([items, inside]) => `[${items.length > 0 ? items.join(",") : inside}]`,
);

const member = fc
  .tuple(space, key, fc.boolean(), space, space, fc.oneof(list, json), space)
  .map(([before, name, escapeAll, beforeColon, afterColon, each, after]) =>
    [before, write(name, escapeAll), beforeColon, ":", afterColon, each, after].join(""),
  );

/** Objects in JSON, written in any way that JSON allows, whose members are often lists of records. */
export const datasetText = fc
  .tuple(space, fc.array(member, { maxLength: 5 }), space)
  .map(([before, members, after]) => `${before}{${members.join(",")}}${after}`);

/** Pieces that break JSON, or make two valid pieces of one. */
const piece = fc.constantFrom(
  ...'{}[]:,"\\ \n\r0-x\'/<é🛶\u0000\u2028\ufeff',
  "//",
  "/* a */",
  "NaN",
  "tru",
  "True",
  '"a"',
  '"b":',
  "{}",
  "[[",
  ",,",
  "\\u00",
  `"${"long ".repeat(300)}"`,
  `${"word".repeat(300)}`,
);

/** The same, with something put in, taken out, or cut off. */
export const almostDatasetText = fc
  .tuple(datasetText, fc.nat(), fc.constantFrom(0, 0, 1, 1, 2, 5), fc.oneof(piece, fc.constant("")), fc.boolean())
  .map(([text, position, removed, added, cutOff]) => {
    const at = position % (text.length + 1);
    const changed = text.slice(0, at) + added + (cutOff ? "" : text.slice(at + removed));
    // Half of a character cannot be written into a file.
    return Buffer.from(changed).toString();
  });
