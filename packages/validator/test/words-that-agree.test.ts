import { describe, expect, test } from "vitest";
import { validateText } from "../src/index.js";
import { readCodes } from "../src/records/read-codes.js";
import { areTextsTidy } from "../src/records/are-texts-tidy.js";
import { findings } from "./support/findings.js";
import { conceptIds, datasets, sourceTexts, type JsonObject } from "./support/river-forum.js";

describe("the codes of a theme", () => {
  test.each([
    ["SDG 6, SDG 14", ["sdg-6", "sdg-14"]],
    ["SDGs 9 and 16; WSIS C2", ["sdg-9", "sdg-16", "wsis-c2"]],
    ["[GDC 3, 4, 5](#) - [WSIS C5, C9, C10](#) - [SDGs 9, 16](#)", ["gdc-3", "gdc-4", "gdc-5", "wsis-c5", "wsis-c9", "wsis-c10", "sdg-9", "sdg-16"]],
    ["SDG9/SDG16", ["sdg-9", "sdg-16"]],
    ["SDG 09, 10, SDG-9 – WSIS-C05", ["sdg-9", "sdg-10", "wsis-c5"]],
  ])("are read from %j", (words, codes) => expect(readCodes(words)).toEqual(codes));

  test.each(["SDG 9-12", "SDG 9.1", "WSIS+20", "SDG 9, UNESCO 4", "9, 16", "SDG C5", "SDGs", "ODS 9", "", "SDG 9 - SDG 12", "SDG 9 - WSIS", "SDG, WSIS C5", "SDG 0"])("are not read from %j", (words) => {
    expect(readCodes(words)).toBeNull();
  });

  const theme = (codes: readonly string[], codesAsPrinted: string | null = "SDG 6, WSIS C7") => findings({ themes: [{ codes, codesAsPrinted }] });

  test("are those that are printed", () => {
    const told = ["codes-agree-with-their-words", "/themes/0/codes"];
    expect(theme(["sdg-6", "wsis-c7"])).toEqual([]);
    expect(theme(["wsis-c7-e-health", "sdg-6"])).toEqual([]);
    for (const codes of [["sdg-5", "wsis-c7"], ["sdg-6"], ["sdg-6", "wsis-c7", "gdc-1"], ["sdg-5", "wsis-c7-e-health"]]) expect(theme(codes)).toEqual([told]);
  });

  test("are offered where the document was seen to print them; otherwise, the words may be wrong as well", () => {
    const document = "river-2030-messages-text";
    const text = sourceTexts[document].replace("SDG 6 - SDG 14", "SDG 6 ; SDG 14");
    const printed = (piece: JsonObject) => findings({ sources: [{ sha256: null }], themes: [{ codesAsPrinted: "SDG 6 ; SDG 14", ...piece }] }, { sourceTexts: { [document]: text } }).filter(([, pointer]) => pointer.startsWith("/themes/"));
    const codes = (...meant: string[]) => ["codes-agree-with-their-words", "/themes/0/codes", JSON.stringify(meant)];
    const words = ["quotes-stand-in-their-source", "/themes/0/codesAsPrinted", "SDG 6 ; SDG 14"];
    expect(printed({ codes: ["sdg-6", "sdg-15"] })).toEqual([codes("sdg-6", "sdg-14")]);
    expect(printed({ codes: ["sdg-6"] })).toEqual([codes("sdg-6", "sdg-14")]);
    expect(printed({ codesAsPrinted: "SDG 6 ; SDG 15" })).toEqual([words]);
    expect(printed({ codesAsPrinted: "SDG 6 ; SDG 15", codes: ["sdg-6"] })).toEqual([codes("sdg-6", "sdg-14"), words]);
    expect(printed({ title: "Rivers", codes: ["sdg-6"] })).toEqual([["quotes-stand-in-their-source", "/themes/0/title"], codes("sdg-6", "sdg-14")]);
    expect(printed({ title: "Rivers", codesAsPrinted: "SDG 6", codes: ["sdg-14"] })).toEqual([["quotes-stand-in-their-source", "/themes/0/title"]]);
  });

  test("are not compared with words where these cannot be read, or a code is the forum's own or wrong", () => {
    expect(theme(["sdg-5"], null)).toEqual([]);
    expect(theme(["sdg-5"], "SDG 5 to 9")).toEqual([]);
    expect(theme(["river-2030-ferries"])).toEqual([]);
    expect(findings({ themes: [{ codes: ["sdg-18"], codesAsPrinted: "SDG 6" }] }, { vocabularies: conceptIds }).map(([rule]) => rule)).toEqual(["concepts-are-known"]);
    expect(findings({ themes: [{ codes: ["sdg-6"], codesAsPrinted: "SDG 18" }] }, { vocabularies: conceptIds })).toEqual([]);
    expect(theme(["sdg-6", "sdg-6"]).map(([rule]) => rule)).toEqual(["lists-name-nothing-twice"]);
  });
});

describe("the support of an ask", () => {
  const ask = (supportAsPrinted: string, support: string) => findings({ asks: [{ text: `${supportAsPrinted} asked for ferries.`, span: null, leadIn: null, supportAsPrinted, support, source: null }] }).filter(([rule]) => rule.startsWith("support"));

  test.each([
    ["Many speakers", "many"],
    ["Multiple stakeholders", "several"],
    ["A number of interventions", "several"],
    ["Strong consensus", "consensus"],
    ["Broad support", "strong"],
    ["Specific calls", "specific"],
  ])("printed as %j is %j", (words, support) => {
    expect(ask(words, support)).toEqual([]);
    expect(ask(words, "divided")).toEqual([["support-agrees-with-its-words", "/asks/0/support", support]]);
  });

  test("is for its author to judge where the codebook has no word for it", () => {
    for (const words of ["Participants", "No consensus", "Someone", "Muchos", "All but two speakers", "Strong opposition", "Consensus was not reached", "Many supported, others opposed", "All except two", "All sides", "Broad disagreement", "Some 50 speakers", "Shared by two"]) expect(ask(words, "divided")).toEqual([]);
  });
});

const forNothing = ["undefined", "[object Object]", "[object Undefined]", "Invalid Date", "nil", "NIL", "tbd", "TBC", "TODO", "Todo", "XXX", "xxxx", "?", "???", "#####", "##", "(blank)", "--", "---", ".", "k.A.", "k. A.", "[]", "{}"];

describe("a text that stands for nothing", () => {
  test.each(["N/A", "nan", "NaN", "None", "-", "–", "#REF!", ...forNothing])("is told (%s), at a glance or not", (place) => {
    expect(findings({ events: [{ place }] })).toEqual([["texts-are-no-placeholders", "/events/0/place"]]);
    expect(areTextsTidy(JSON.stringify({ place }))).toBe(false);
    const retired = (id: number, reason: string) => JSON.stringify({ type: "Retired", id: `river-${id}`, since: "1.0.0", replacedBy: [], reason });
    const lines = [retired(1, "Merged."), retired(2, "Merged."), retired(3, place), retired(4, "Merged.")];
    expect(validateText(lines.join("\n"), { format: "ndjson" }).findings).toMatchObject([{ line: 3, pointer: "/reason", rule: "texts-are-no-placeholders" }]);
  });

  test.each(['"N\\/A"', '"#N\\/A"', '"#\u0421\u0421\u042b\u041b\u041a\u0410!"', '"#\u0914\u0914\u0914\u0914\u0914\u0914\u0914\u0914\u0914\u0914!"', '"#\\/\\/\\/\\/\\/\\/\\/\\/\\/\\/!"'])("is told as %s among many lines, too", (reason) => {
    const lines = Array.from({ length: 300 }, (_, index) => `{"type":"Retired","id":"river-${index}","since":"1.0.0","replacedBy":[],"reason":${index === 200 ? reason : '"Merged."'}}`);
    expect(areTextsTidy(lines[200]!)).toBe(false);
    expect(validateText(lines.join("\n"), { format: "ndjson" }).findings).toMatchObject([{ line: 201, pointer: "/reason", rule: "texts-are-no-placeholders" }]);
  });

  test.each(["N/A", ...forNothing])("is told in every field among many lines, too: %s", (word) => {
    const { series, name } = { series: "River Forum", name: "Third River Forum" };
    const { source, ...message } = (datasets.messages["messages"] as JsonObject[])[0]!;
    const many = (record: (index: number) => JsonObject) => Array.from({ length: 200 }, (_, index) => JSON.stringify(record(index))).join("\n");
    const event = (index: number) => ({ ...(datasets.messages["events"] as JsonObject[])[0]!, id: `river-${index}`, series, name, hosts: index === 150 ? ["Us", word] : index === 160 ? [] : ["Us"], theme: index === 170 ? word : index === 180 ? null : "A river" });
    const inSection = (index: number) => ({ ...message, id: `river-msg-${index}`, position: index + 1, source: index === 180 ? null : { ...(source as JsonObject), section: index === 170 ? word : "Water" } });
    const placesOf = (text: string) => validateText(text, { format: "ndjson" }).findings.filter(({ rule }) => rule === "texts-are-no-placeholders").map(({ line, pointer }) => [line, pointer]);
    expect(placesOf(many(event))).toEqual([[151, "/hosts/1"], [171, "/theme"]]);
    expect(placesOf(many(inSection))).toEqual([[171, "/source/section"]]);
  });

  test("is none where a document prints it as a figure, or where it is a slip", () => {
    const slip = { start: 4, end: 5, asPrinted: "-", probablyMeant: "–", note: "A dash." };
    expect(findings({ messages: [{ text: "Now - at last - it ends.", slips: [slip], source: null }] })).toEqual([]);
    const figure = (asPrinted: string) => findings({ observations: [{ value: null, asPrinted, quote: null, source: null, basis: "reported", confidence: "low" }] }).filter(([rule]) => rule === "texts-are-no-placeholders");
    for (const asPrinted of ["None", "–", "N/A", "nil", "tbd", "XXX", "?", ".", "--", "k.A."]) expect(figure(asPrinted)).toEqual([]);
    for (const asPrinted of ["nan", "undefined", "#####", "[object Object]"]) expect(figure(asPrinted)).toEqual([["texts-are-no-placeholders", "/observations/0/asPrinted"]]);
  });

  test("is not seen in words that begin alike", () => {
    for (const place of ["Nan", "Nonesuch", "Nullarbor", "Na", "#1", "Nile", "Undefined terms", "TBD Hall", "Todos", "XX", "...", "No. 1", "(blanket)", "[1]", "{a}", "[object]", "Invalid Dates", "k.A.s"]) expect(findings({ events: [{ place }] })).toEqual([]);
  });
});
