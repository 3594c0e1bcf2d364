import { describe, expect, test } from "vitest";
import { validate, type Finding } from "../src/index.js";
import { findings } from "./support/findings.js";
import { complete, conceptIds } from "./support/river-forum.js";

describe("invisible characters", () => {
  test("are found in the envelope, but not in what a publisher extends", () => {
    expect(findings({ title: "The River\u200b" })).toEqual([["texts-have-no-invisible-characters", "/title"]]);
    expect(findings({ publisher: { name: "The\u202eRiver" } })).toEqual([["texts-have-no-invisible-characters", "/publisher/name"]]);
    expect(findings({ messages: [{ extensions: { river: { room: "\u200b" } } }] })).toEqual([]);
  });

  test.each(["\u000b", "\u000c", "\ufeff"])("that are white space (%j) have one finding where words are quoted", (space) => {
    expect(findings({ messages: [{ text: `The river${space}is high.` }] }).map(([rule]) => rule)).toEqual(["quotes-have-plain-spaces"]);
    expect(findings({ events: [{ note: `The river${space}is high.` }] }).map(([rule]) => rule)).toEqual([
      "texts-have-no-invisible-characters",
    ]);
  });
});

test("a byte order mark within quoted words is to be removed: no space stands for it", () => {
  for (const text of ["The ri\ufeffver is high.", "\ufeffThe river is high.", "The river\ufeff is high."]) {
    const [finding, ...more] = validate(complete({ messages: [{ text }] })).findings;
    expect(finding).toMatchObject({ rule: "quotes-have-plain-spaces", message: "The quoted text has a byte order mark (U+FEFF), which cannot be seen.", didYouMean: "The river is high." });
    expect(more).toEqual([]);
  }
});

describe("characters that cannot be seen", () => {
  const rulesOf = (name: string) => findings({ events: [{ name }] }).map(([rule]) => rule);

  test.each([
    ["a tag", "River\u{e0061}"],
    ["tags that go on after those of a flag", `\u{1f3f4}${"\u{e0061}".repeat(9)}`],
    ["a variation selector after a letter", "River\ufe0f"],
    ["a second variation selector", "葛\u{e0100}\u{e0100}"],
    ["a filler of Hangul", "River\u3164Forum"],
    ["a joiner of graphemes", "Ri\u034fver"],
    ["a vowel of Khmer that is not written", "River\u17b4"],
    ["an anchor of annotations", "\ufff9River"],
    ["a joiner between letters that stand by themselves", "Ri\u200cver"],
    ["a joiner after the last emoji", "😀\u200d"],
  ])("are found, and shown by their number: %s", (_, name) => {
    expect(rulesOf(name)).toEqual(["texts-have-no-invisible-characters"]);
    const [{ found }] = validate(complete({ events: [{ name }] })).findings as [Finding];
    expect(found).toMatch(/\\u[0-9a-f]{4}/);
  });

  test.each([
    ["Persian", "می\u200cخواهم"],
    ["Persian with a number", "۱۲\u200cساله"],
    ["Persian after a Latin word", "COVID\u200cها"],
    ["Hindi", "क्\u200dष"],
    ["Malayalam", "ക്\u200d"],
    ["Khmer", "សូម\u200bអរគុណ"],
    ["Mongolian", "ᠮᠣᠩᠭᠣᠯ\u180eᠠ"],
    ["Hebrew with marks of direction", "\u200fנהר\u200e (River)"],
    ["a Japanese name", "葛\u{e0100}飾区"],
    ["a family", "👨\u200d👩\u200d👧"],
    ["a heart in colour", "❤\ufe0f"],
    ["a key", "1\ufe0f\u20e3"],
    ["the flag of Wales", "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}"],
  ])("are right where they belong: %s", (_, name) => expect(rulesOf(name)).toEqual([]));
});

describe("a wrong decoding", () => {
  const found = (name: string) => findings({ events: [{ name }] });

  test.each([
    ["cafÃ©", "café"],
    ["donâ€™t", "don’t"],
    ["Ã‰tat", "État"],
    ["Ãœber die StraÃŸe", "Über die Straße"],
    ["20 Â°C", "20 °C"],
    ["FÃ³rum Ã\u00a0 beira do rio", "Fórum à beira do rio"],
    ["PrÃ\u00adncipe", "Príncipe"],
    ["ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"],
    ["Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©", "العربية"],
    ["ä¸\u00adæ–‡å†…å®¹", "中文内容"],
    ["czÅ‚owiek", "człowiek"],
    ["ðŸ˜€", "😀"],
    ["don\u0092t", "don’t"],
    ["â€œyoursâ€\u009d", "“yours”"],
    ["caf\ufffd", null],
    ["\uf0b7 Rivers", null],
  ])("is found once in %j", (name, meant) => {
    expect(found(name)).toEqual([["texts-have-no-broken-characters", "/events/0/name", ...(meant === null ? [] : [meant])]]);
  });

  test.each([
    "São Paulo, Malmö, Kraków, İstanbul, Việt Nam",
    "«IRMû, “IRMÃ”, AMANHÃ… e AMANHÃ—depois, IRMÃ¹",
    "Ä–Ö–Ü",
    "BLÍŽÍŠ SE",
    "l’été à l’école : «Noël»",
    "déjà»…, café²³ et irmã¹²",
    "À 20 °C, 5 Å, 100 €",
    "¿QUÉ?¡QUÉ!",
    "The letter “—called Â—",
    "Привет, العربية, 中文内容, हिन्दी, עברית, ไทย",
  ])("is none in %j", (name) => expect(found(name)).toEqual([]));

  test("is shown, and may be replaced by hand, where a text is too long to be written anew", () => {
    const [finding] = validate(complete({ events: [{ name: `${"Many words. ".repeat(30)}They donâ€™t go.` }] }), { vocabularies: conceptIds }).findings;
    expect(finding).toMatchObject({ found: expect.stringContaining("donâ€™t"), expected: expect.stringContaining("don’t"), didYouMean: null, mend: expect.stringContaining('Write "’" for "â€™"') });
  });

  test("is found in the envelope, and in what is quoted", () => {
    expect(findings({ title: "CafÃ©" }).map(([rule, pointer]) => [rule, pointer])).toEqual([["texts-have-no-broken-characters", "/title"]]);
    expect(findings({ messages: [{ mentions: [], text: "The cafÃ© is high." }] }).map(([rule]) => rule)).toEqual(["texts-have-no-broken-characters"]);
  });
});
