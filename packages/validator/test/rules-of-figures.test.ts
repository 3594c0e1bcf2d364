import { describe, expect, test } from "vitest";
import { validate } from "../src/index.js";
import { complete, datasets, sourceTexts, type JsonObject } from "./support/river-forum.js";
import { findings } from "./support/findings.js";

const figure = (piece: JsonObject) => findings({ observations: [piece] });

describe("a figure stands in its quote", () => {
  test.each([
    ["Over 40", "Over 40 ferries took part"],
    ["Over 40", "(Over 40)"],
    ["Over 40", "Over 400, of all: Over 40."],
    ["Over 40", "Over 40-year-old ferries"],
    ["Over 40", "Over 40, 200 of them small"],
    ["Over 40", "Over 40 2000 of them small"],
    ["超过40", "有超过40艘渡轮"],
  ])("%j in %j", (asPrinted, quote) => expect(figure({ asPrinted, quote })).toEqual([]));

  test.each([
    ["Over 40", "Over 400 ferries took part"],
    ["Over 40", "Over 40,000 ferries took part"],
    ["Over 40", "Over 40 000 ferries took part"],
    ["Over 40", "Over 40.5 ferries took part"],
    ["Over 40", "Over 40bn ferries took part"],
    ["over 40", "Moreover 40 ferries took part"],
    ["Over 40", "Over 40'000 ferries took part"],
  ])("%j does not stand in %j", (asPrinted, quote) =>
    expect(figure({ asPrinted, quote })).toEqual([["figures-stand-in-their-quote", "/observations/0/asPrinted"]]),
  );

  test("and is more than the words before a number", () => {
    for (const asPrinted of ["Over", "over", "More than"]) expect(figure({ asPrinted, quote: `${asPrinted} 40 ferries took part` })).toEqual([["values-agree-with-their-words", "/observations/0/asPrinted"]]);
    expect(figure({ asPrinted: "Over", quote: "Over 40 ferries took part", value: null, qualifier: "unquantified" })).toEqual([]);
  });

  test("unless the quote is that of another figure, as the text of the document tells", () => {
    const dataset = complete({ observations: [{ quote: "dozens of boats" }] });
    const [finding, ...others] = validate(dataset, { sourceTexts }).findings;
    expect(finding).toMatchObject({ rule: "quotes-stand-in-their-source", pointer: "/observations/0/quote", didYouMean: "Over 40 ferries took part" });
    expect(others).toEqual([]);
    expect(validate(dataset).findings.map(({ pointer }) => pointer)).toEqual(["/observations/0/asPrinted"]);
    const mild = validate(dataset, { sourceTexts, rules: { "quotes-stand-in-their-source": "warning" } });
    expect(mild.findings.map(({ pointer }) => pointer)).toEqual(["/observations/0/asPrinted", "/observations/0/quote"]);
    expect(mild.valid).toBe(false);
  });

  test("however many signs follow it", () => {
    expect(figure({ asPrinted: `Over 40${"%".repeat(1000)}`, quote: null, basis: "reported", confidence: "low", source: null })).toEqual([]);
  });

  test("and is suggested as it stands there, where its spaces are wrong", () => {
    const spaces = (...meant: string[]) => ["quotes-have-plain-spaces", "/observations/0/asPrinted", ...meant];
    const found = (asPrinted: string, quote: string) => figure({ asPrinted, quote, value: 1200 });
    for (const quote of ["Over 1,200 took part", "Over 1 200 took part", "Over 1’200 took part"]) {
      const [printed] = /Over \d.\d+/.exec(quote)!;
      expect(found("Over 1\u202f200", quote)).toEqual([spaces(printed)]);
      expect(found(printed, quote)).toEqual([]);
    }
    expect(found("Over 1\u202f200", "Over 1\u202f200 took part")).toEqual([spaces("Over 1 200"), ["quotes-have-plain-spaces", "/observations/0/quote", "Over 1 200 took part"]]);
    expect(found("Over 1\u202f200", "Over 12,000 took part")).toEqual([spaces(), ["figures-stand-in-their-quote", "/observations/0/asPrinted"]]);
    expect(found("Over 1\u202f200", "Over 1,2000 took part")).toEqual([spaces(), ["figures-stand-in-their-quote", "/observations/0/asPrinted"]]);
  });

  test("unless its spaces are what is wrong", () => {
    expect(figure({ asPrinted: "Over  40" })).toEqual([["quotes-have-plain-spaces", "/observations/0/asPrinted", "Over 40"]]);
  });
});

describe("two numbers that are printed", () => {
  const printed = (asPrinted: string, piece: JsonObject = {}) => figure({ asPrinted, quote: asPrinted, value: 900, upper: null, qualifier: "plain", ...piece });

  test.each(["between 900 and 1,000", "900 to 1,000", "900-1,000", "900–1,000"])("%s, are qualified so", (asPrinted) => {
    for (const qualifier of ["plain", "more-than", "about"]) expect(printed(asPrinted, { qualifier })).toEqual([["qualifiers-agree-with-their-words", "/observations/0/qualifier", "between"]]);
    expect(printed(asPrinted, { qualifier: "between", upper: 1000 })).toEqual([]);
  });

  test.each([
    ["Between forty and sixty", 40],
    ["between two million and three million", 2_000_000],
    ["between two hundred and three hundred", 200],
    ["between 2 million and 3 million", 2_000_000],
    ["between 2 and 3 million", 3_000_000],
    ["between 40 per cent and 50 per cent", 40],
    ["between 40% and 50%", 0.45],
    ["between 3 and 5", 3],
    ["40-60 participants", 50],
    ["900–1 200 participants", 900],
    ["1,950-2,050 delegates", 1950],
  ])("in words as well, in groups and in percent: %s", (asPrinted, value) => {
    expect(printed(asPrinted, { value })).toEqual([["qualifiers-agree-with-their-words", "/observations/0/qualifier", "between"]]);
  });

  test.each(["900-year", "900 and 40 more", "the 900", "900 to all"])("are not those of %s", (asPrinted) => expect(printed(asPrinted)).toEqual([]));

  test.each([
    ["From 40 to 60", 60],
    ["2030-31 season: 40", 40],
    ["2025-2030", 2025],
    ["between 2020 and 2030, 40%", 40],
    ["7-2", 7],
    ["4 to 1", 4],
    ["16-17 year olds: 400", 400],
    ["between men and women 12%", 12],
    ["40-60", 200],
    ["40-60", 60],
    ["40%-60%", 0.6],
    ["1 to 4", 1],
    ["1 to 30 ratio of women to men", 1],
    ["40-60 split", 40],
    ["30-40 vote", 30],
    ["3-5", 3],
    ["16-17 year olds", 16],
    ["16 to 17, the age of most", 16],
    ["8-10 June", 8],
    ["aged 16 to 17", 16],
    ["1990-2000", 1990],
  ])("are not a range in %s", (asPrinted, value) => {
    expect(printed(asPrinted, { value }).filter(([rule]) => rule === "qualifiers-agree-with-their-words")).toEqual([]);
  });

  test("are offered where one is missing", () => {
    expect(printed("between 900 and 1,000", { qualifier: "between" })).toEqual([["upper-bounds-belong-to-between", "/observations/0/upper", "1000"]]);
    expect(printed("between some", { qualifier: "between" })).toEqual([["upper-bounds-belong-to-between", "/observations/0/upper"]]);
    expect(printed("between 900 and 1,000", { qualifier: "plain", upper: 1000 })).toEqual([["upper-bounds-belong-to-between", "/observations/0/qualifier", "between"]]);
    expect(printed("over 900", { qualifier: "more-than", upper: 1000 })).toEqual([["upper-bounds-belong-to-between", "/observations/0/upper"]]);
  });
});

test.each([
  ["50,000", 50_000, "fr", []],
  ["50,000", 50, "fr", []],
  ["50.000", 50_000, "en", ["50"]],
  ["50.000", 50, "de", []],
  ["50.000", 50_000, "de", []],
  ["50,000", 50, "en", ["50000"]],
  ["50,000", 5000, "fr", ["50000"]],
  ["45 per cent", 0.45, "en", []],
  ["3 per thousand", 3, "en", []],
  ["45%", 45, "en", []],
  ["45 per cent", 54, "en", ["45"]],
])("%s may be %d in %s", (asPrinted, value, language, meant) => {
  const dataset = { ...datasets.statistics, sources: [], language, observations: (datasets.statistics["observations"] as JsonObject[]).slice(0, 1).map((each) => ({ ...each, asPrinted, quote: asPrinted, value, upper: null, qualifier: "plain" })) };
  const found = validate(dataset).findings.filter(({ rule }) => rule === "values-agree-with-their-words");
  expect(found.map(({ didYouMean }) => didYouMean)).toEqual(meant);
});

describe("the numbers of a figure have one finding for one cause:", () => {
  test.each<[string, JsonObject, string, string]>([
    ["a wrong qualifier", { qualifier: "more-than", value: 60, upper: 40 }, "upper-bounds-belong-to-between", "upper"],
    ["unquantified by mistake", { qualifier: "unquantified", value: 40, upper: 60 }, "only-unquantified-figures-have-no-value", "value"],
    ["no numbers at all", { qualifier: "between", value: null, upper: null }, "only-unquantified-figures-have-no-value", "value"],
    ["the number in the wrong field", { qualifier: "more-than", value: null, upper: 40 }, "only-unquantified-figures-have-no-value", "value"],
    ["exchanged", { qualifier: "between", value: 60, upper: 40 }, "upper-bounds-are-not-below-values", "upper"],
  ])("%s", (_, piece, rule, field) => {
    expect(figure(piece).map(([name, pointer]) => [name, pointer])).toEqual([[rule, `/observations/0/${field}`]]);
  });

  test("reported by mistake", () => {
    expect(figure({ basis: "reported" })).toEqual([["reported-figures-say-how-sure-they-are", "/observations/0/basis", "quoted"]]);
    expect(figure({ basis: "reported", confidence: "low" })).toEqual([
      ["reported-figures-say-how-sure-they-are", "/observations/0/source/ranges"],
    ]);
  });
});

describe("a value is what its words come to", () => {
  const said = (asPrinted: string, value: number, upper: number | null = null) =>
    figure({ asPrinted, quote: asPrinted, value, upper, qualifier: upper === null ? "plain" : "between" }).filter(
      ([rule]) => rule === "values-agree-with-their-words",
    );

  test.each<[string, number, number?]>([
    ["over 9,000", 9000],
    ["9 000", 9000],
    ["9\u202f000", 9000],
    ["9'000'000", 9_000_000],
    ["1.5 million", 1_500_000],
    ["Around 2.6 billion", 2_600_000_000],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1.234.567", 1_234_567],
    ["two thousand", 2000],
    ["twenty-one", 21],
    ["one hundred and five", 105],
    ["three hundred thousand", 300_000],
    ["nearly a dozen", 12],
    ["two decades", 20],
    ["20-year", 20],
    ["98%", 98],
    ["98 %", 0.98],
    ["a loss of 40", -40],
    ["-40", -40],
    ["\u221240", -40],
    ["–40", -40],
    ["more than -40", -40],
    ["minus 40", -40],
    ["over minus 5", -5],
    ["(40)", -40],
    ["40-", -40],
    ["40 fewer", -40],
    ["-40 to -20", -40, -20],
    ["40 of 60", 50],
    ["18-35", 18, 35],
    ["between forty and sixty", 40, 60],
    ["between two million and three million", 2_000_000, 3_000_000],
    ["two hundred and three hundred", 200, 300],
    ["two hundred and three thousand", 203_000],
    ["two thousand and five hundred", 2500],
    ["2 to 3 million", 2_000_000, 3_000_000],
    ["2 to 3 million", 2, 3_000_000],
  ])("%j is %d", (words, value, upper) => expect(said(words, value, upper)).toEqual([]));

  test.each<[string, number, string, number?]>([
    ["over 9,000", 9, "9000"],
    ["over 9,000", 90_000, "9000"],
    ["1.5 million", 1.5, "1500000"],
    ["1.500", 1500, "1.5"],
    ["two thousand", 2, "2000"],
    ["twenty-one", 12, "21"],
    ["a dozen", 10, "12"],
    ["4%", 40, "4"],
    ["18-35", 19, "18", 35],
    ["constructor 40", 4, "40"],
    ["more than 1,500", -1500, "1500"],
    ["1,500", -1500, "1500"],
    ["1 500", -1500, "1500"],
    ["well over 2 million", -2_000_000, "2000000"],
    ["45 per cent", -45, "45"],
    ["between 40 and 60", -40, "40", 60],
  ])("%j is not %d", (words, value, meant, upper) => {
    expect(said(words, value, upper)).toEqual([["values-agree-with-their-words", "/observations/0/value", meant]]);
  });

  test("and so is the upper number", () => {
    expect(said("40 to 60", 40, 61)).toEqual([["values-agree-with-their-words", "/observations/0/upper", "60"]]);
    expect(said("40", 40, 60)).toEqual([["values-agree-with-their-words", "/observations/0/upper"]]);
  });

  test.each(["some", "half a million", "40k", "2 Mio.", "超过40", "400万", "a few hundred", "3 weeks", "40 or 50", "two million and three million", "twenty per one thousand", "twenty per five sessions", "twenty per 1,000", "ਚਾਲੀ"])(
    "nothing is said of %j, which cannot be read for sure",
    (words) => expect(said(words, 7)).toEqual([]),
  );

  test.each<[string, string | undefined, readonly number[], readonly number[]]>([
    ["más de 1.500", "es", [1500, 1.5], [150, 15_000, 1501]],
    ["über 1.500", "de", [1500], [150, 15]],
    ["près de 1 500", "fr", [1500], [150]],
    ["più di 1.500", "it", [1500], [150]],
    ["более 1 500", "ru", [1500], [150]],
    ["más de 1.5 millones", "es", [1_500_000, 150, 7], []],
    ["más de diecisiete mil", "es", [17_000, 7], []],
    ["более 1,5 тысяч", "ru", [1500, 7], []],
    ["más de 3 semanas", "es", [21], []],
    ["über 3 Wochen", "de", [21], []],
    ["más de 3 docenas", "es", [36], []],
    ["über 2 Jahrzehnte", "de", [20], []],
    ["más de 2 siglos", "es", [200], []],
    ["más de cien de los 1.500", "es", [100], []],
    ["diez de más de 1.500", "es", [10], []],
    ["более двенадцати из 1 500", "ru", [12], []],
    ["más de la mitad de los años", "es", [7], []],
  ])("of %s in %s, which only begins with a word that is known", (asPrinted, language, right, wrong) => {
    const dataset = { ...datasets.statistics, sources: [], language };
    const found = (value: number) => {
      const observations = (datasets.statistics["observations"] as JsonObject[]).slice(0, 1).map((each) => ({ ...each, asPrinted, quote: asPrinted, value, upper: null, qualifier: "more-than" }));
      return validate({ ...dataset, observations }).findings.filter(({ rule }) => rule === "values-agree-with-their-words").length;
    };
    expect(right.map(found)).toEqual(right.map(() => 0));
    expect(wrong.map(found)).toEqual(wrong.map(() => 1));
  });

  test("in the language of its document", () => {
    const inDocument = (language: string, asPrinted: string, value: number) =>
      findings({ sources: [{ language }], observations: [{ asPrinted, quote: asPrinted, value, qualifier: "plain" }] });
    expect(inDocument("de", "1.500", 1500)).toEqual([]);
    expect(inDocument("en-GB", "1,500", 1500)).toEqual([]);
    expect(inDocument("de", "1,500", 1500)).toEqual([["values-agree-with-their-words", "/observations/0/value", "1.5"]]);
  });
});

describe("a qualifier is what the words say", () => {
  const said = (asPrinted: string, qualifier: string) =>
    figure({ asPrinted, quote: asPrinted, qualifier }).filter(([rule]) => rule === "qualifiers-agree-with-their-words");

  test.each([
    ["40", "plain"],
    ["Over 40", "more-than"],
    ["well over forty", "more-than"],
    ["No more than 40", "at-most"],
    ["not less than 40", "at-least"],
    ["fewer than 40", "less-than"],
    ["nearly 40", "about"],
    ["≥ 40", "at-least"],
    ["~40", "about"],
    ["40+", "at-least"],
    ["40+", "more-than"],
    ["mehr als 40", "more-than"],
    ["over the years 40", "plain"],
  ])("%j is %s", (words, qualifier) => expect(said(words, qualifier)).toEqual([]));

  test.each([
    ["40", "more-than", "plain"],
    ["Over 40", "plain", "more-than"],
    ["no more than 40", "more-than", "at-most"],
    ["at least 40", "more-than", "at-least"],
    ["under 40", "at-most", "less-than"],
    ["Approximately 40", "plain", "about"],
  ])("%j is not %s, but %s", (words, qualifier, meant) => {
    expect(said(words, qualifier)).toEqual([["qualifiers-agree-with-their-words", "/observations/0/qualifier", meant]]);
  });
});

describe("a bare number does not lose the words of its qualifier", () => {
  const bare = (asPrinted: string, quote: string, qualifier: string) => figure({ asPrinted, quote, qualifier, value: 1200 });
  const told = (field: string, ...meant: string[]) => [["qualifiers-agree-with-their-words", `/observations/0/${field}`, ...meant]];

  test.each([
    ["Over 1,200 people took part.", "more-than", "Over 1,200"],
    ["There were well over 1,200 people.", "more-than", "well over 1,200"],
    ["No more than 1,200 people took part.", "at-most", "No more than 1,200"],
    ["Of 1,200 seats, over 1,200 were taken.", "more-than", "over 1,200"],
    ["There were 1,200+ people.", "at-least", "1,200+"],
    ["1,200 or more people took part.", "at-least", "1,200 or more"],
    ["1,200 people or so, or ~1,200.", "about", "~1,200"],
  ])("in %j (%s)", (quote, qualifier, whole) => {
    expect(bare("1,200", quote, qualifier)).toEqual(told("asPrinted", whole));
    expect(bare(whole, quote, qualifier)).toEqual([]);
  });

  test.each([
    ["No more than 1,200 people took part.", "more-than"],
    ["Moreover 1,200 people took part.", "more-than"],
    ["Más de 1,200 personas.", "more-than"],
    ["Close to 1,200 people took part.", "about"],
    ["Over 1,200,000 of 1,200 or less.", "more-than"],
  ])("which are not known, or others, in %j (%s)", (quote, qualifier) => expect(bare("1,200", quote, qualifier)).toEqual(told("qualifier")));

  test("nor where there is no quote to look them up", () => {
    expect(figure({ asPrinted: "1,200", quote: null, qualifier: "more-than", value: 1200, basis: "reported", confidence: "low", source: null })).toEqual(told("qualifier"));
  });

  test.each(["1,200 people took part.", "In all, 1,200 people took part.", "It was full (1,200 people)."])("and is plain where it has none: %j", (quote) => {
    expect(bare("1,200", quote, "more-than")).toEqual(told("qualifier", "plain"));
  });
});

test("a number that is not the printed one makes no rival of a figure that is right", () => {
  const piece = (number: number, value: number, asPrinted: string, more: JsonObject = {}) => ({ id: `river-2030-obs-00${number}`, qualifier: "more-than", value, asPrinted, quote: asPrinted, note: null, ...more });
  const about = piece(2, 1250, "about 1,250", { qualifier: "about" });
  expect(findings({ observations: [piece(1, 12_000, "over 1,200"), about] })).toEqual([["values-agree-with-their-words", "/observations/0/value", "1200"]]);
  expect(findings({ observations: [about, piece(1, 12_000, "over 1,200")] })).toEqual([["values-agree-with-their-words", "/observations/1/value", "1200"]]);
  const between = piece(1, 1400, "between 1,100 and 1,400", { qualifier: "between", upper: 1100 });
  expect(findings({ observations: [between, about] })).toEqual([["upper-bounds-are-not-below-values", "/observations/0/upper"]]);
});

test("bounds that stand in the wrong order are told as they are printed", () => {
  const mend = (value: number, upper: number, asPrinted: string) => {
    const [first] = datasets.statistics["observations"] as JsonObject[];
    return validate({ ...datasets.statistics, observations: [{ ...first, qualifier: "between", value, upper, asPrinted, quote: asPrinted }] }).findings.map((finding) => finding.mend);
  };
  expect(mend(40, 30, "between 30 and 40")).toEqual(["Write 30 for `value`, and 40 for `upper`, if the two were exchanged."]);
  expect(mend(50, 40, "between 30 and 40")).toEqual(["Write 30 for `value`, and 40 for `upper`, as is printed."]);
});

describe("rival figures", () => {
  const [first] = datasets.statistics["observations"] as JsonObject[];
  const figureOf = (piece: JsonObject, index: number) => ({ ...first, id: `river-2030-obs-${index}`, asPrinted: "x", quote: "x", ...piece });
  const rivals = (...pieces: JsonObject[]) => rivalsAmong(pieces);
  const rivalsAmong = (pieces: readonly JsonObject[]) =>
    validate({ ...datasets.statistics, observations: pieces.map(figureOf) })
      .findings.filter(({ rule }) => rule === "rival-figures-are-marked")
      .map(({ pointer }) => pointer);
  const plain = (value: number, more: JsonObject = {}) => ({ value, qualifier: "plain", ...more });
  const moreThan = (value: number) => ({ value, qualifier: "more-than" });

  test.each<[string, JsonObject, JsonObject]>([
    ["that can both be true", plain(165), { value: 160, qualifier: "more-than" }],
    ["of which one is about the other", plain(110), { value: 100, qualifier: "about" }],
    ["that touch", plain(165), { value: 165, qualifier: "at-least" }],
    ["of another time", plain(165), plain(170, { date: "2029" })],
    ["without a time", plain(165), plain(170, { date: null })],
    ["of something else", plain(165), plain(170, { counted: "boats" })],
    ["of another place", plain(165), plain(170, { area: "the South" })],
    ["of another subject", plain(165), plain(170, { subject: "body-river-board" })],
    ["of which one has a note", plain(165), plain(170, { note: "Another page prints 165." })],
    ["without a number", plain(165), { value: null, qualifier: "unquantified" }],
    ["between two numbers", plain(165), { value: 160, upper: 165, qualifier: "between" }],
  ])("%s are none", (_, one, other) => {
    expect(rivals(one, other)).toEqual([]);
    expect(rivals(other, one)).toEqual([]);
  });

  test.each<[string, JsonObject, JsonObject]>([
    ["two bare numbers", plain(165), plain(170)],
    ["a number, and more than that", plain(165), moreThan(165)],
    ["a number, and less than that", plain(165), { value: 165, qualifier: "less-than" }],
    ["more than the most", moreThan(165), { value: 165, qualifier: "at-most" }],
    ["too far to be about", plain(112), { value: 100, qualifier: "about" }],
    ["outside of two numbers", plain(165), { value: 170, upper: 175, qualifier: "between" }],
    ["at times that overlap", plain(165), plain(170, { date: "2030-05-09/.." })],
  ])("%s are some", (_, one, other) => {
    expect(rivals(one, other)).toEqual(["/observations/1/value"]);
    expect(rivals(other, one)).toEqual(["/observations/1/value"]);
  });

  test("have one finding each, whatever their number", () => {
    expect(rivals(plain(1), plain(1), plain(2), moreThan(2))).toEqual(["/observations/2/value", "/observations/3/value"]);
  });

  test("are looked for in little memory, in a file of any length", () => {
    const many = Array.from({ length: 30_000 }, (_, index) => plain(index, { counted: `boats ${index >> 1}` }));
    expect(rivalsAmong(many)).toHaveLength(15_000);
    expect(rivalsAmong([...many, many[0]!, many[1]!])).toHaveLength(15_001);
    expect(rivalsAmong(Array.from({ length: 10_000 }, (_, index) => plain(index)))).toHaveLength(9_999);
  });
});
