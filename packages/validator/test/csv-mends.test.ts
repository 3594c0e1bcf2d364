import { defuseCell } from "@igf/schema/tables";
import { describe, expect, test } from "vitest";
import { createCheck } from "../src/formats.js";
import { tablesOfTypes } from "../src/formats/tables-of-types.js";
import { conceptIds } from "./support/river-forum.js";

const columns = "type,id,event,theme,topic,position,text,slips,source.document,source.section,source.ranges,mentions";
const row = ["Message", "river-2030-msg-001", "river-2030", "river-2030-theme-1", "", "1", "Keep the ferries.", "[]", "", "", "", "[]"];
const event = "type,id,series,ordinal,name,theme,date,place,country,hosts,sources,confidence,note\n";

function check(text: string, file = "messages.csv") {
  const whole = createCheck({ format: "csv", file, vocabularies: conceptIds });
  whole.push(Buffer.from(text));
  whole.end();
  return whole.take().map(({ finding }) => finding);
}

/** A message with another cell in one column. */
function withCell(column: string, cell: string): string {
  const at = columns.split(",").indexOf(column);
  const cells = row.map((each, index) => (index === at ? cell : each));
  return `${columns}\n${cells.map((each) => (/[",]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each)).join(",")}\n`;
}

test("a message with empty cells is right", () => {
  expect(check(withCell("topic", ""))).toEqual([]);
});

describe("a title above the names of the columns", () => {
  const text = withCell("topic", "");

  test.each(["Messages of the River Forum,,,", "Messages,of,2030", '"Messages, as agreed"'])("is one fault, and what follows is read: %s", (title) => {
    expect(check(`${title}\n${text}`)).toMatchObject([{ line: 1, mend: "Remove the first row." }]);
    expect(check(`${title}\n${text}`, "part4.csv")).toHaveLength(1);
    expect(check(`${title}\n${withCell("topic", "null")}`).map(({ line }) => line)).toEqual([1, 3]);
  });

  test("may have more rows, and empty ones", () => {
    expect(check(`Messages,,\n,,\n${text}`)).toMatchObject([{ line: 1, found: '"Messages"', mend: "Remove the first 2 rows." }]);
    expect(check(`,,\n${text}`)).toMatchObject([{ line: 1, message: "Empty rows stand above the row that names the columns." }]);
  });

  test("is not what names columns with other capitals, nor what is JSON", () => {
    expect(check(text.replace(columns, columns.toUpperCase())).map(({ line }) => line)).toContain(1);
    expect(check('[{ "type": "Message" }]\n', "part4.csv")).toMatchObject([{ message: "The file looks like JSON, not like CSV." }]);
  });
});

describe("names of columns", () => {
  const text = withCell("topic", "");

  test.each([
    ["in capitals", columns.toUpperCase(), columns],
    ["with capitals", columns.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()), columns],
    ["after spaces", columns.replaceAll(",", ", "), columns.replace("type,", "")],
    ["with other marks", columns.replaceAll(".", "_"), "source.document,source.section,source.ranges"],
  ])("%s are one fault, and the cells are read", (_, names, meant) => {
    const spoilt = text.replace(columns, names);
    const found = [{ line: 1, rule: "fields-are-known", mend: `Write the names of these columns as ${meant.replaceAll(",", ", ")}.` }];
    expect(check(spoilt)).toMatchObject(found);
    expect(check(spoilt, "part4.csv")).toMatchObject(found);
    expect(check(withCell("topic", "null").replace(columns, names)).map(({ line }) => line)).toEqual([1, 2]);
  });

  test("one of which is spelt otherwise are told its name", () => {
    expect(check(text.replace(",event,", ",Event,"))).toMatchObject([{ line: 1, mend: 'Rename it to "event".', didYouMean: "event" }]);
  });

  test.each([
    ["source.document", "document"],
    ["source.document", "Source"],
    ["source.ranges", "ranges"],
  ])("one of which (%s) is only named by a part are told its name", (name, part) => {
    expect(check(text.replace(name, part))).toMatchObject([{ line: 1, mend: `Rename it to "${name}".`, didYouMean: name }]);
  });

  test("that stand there again are one fault", () => {
    const again = `${text}${columns}\n${text.split("\n")[1]!.replace("001", "002").replace(",1,", ",2,")}\n`;
    expect(check(again)).toMatchObject([{ rule: "csv-is-well-formed", line: 3, column: 1, message: "The names of the columns stand here again.", mend: "Remove the row." }]);
  });
});

test("the empty rows that a spreadsheet leaves behind are one fault, and what follows is read", () => {
  const empty = `${",".repeat(columns.split(",").length - 1)}\n`;
  const text = withCell("topic", "");
  expect(check(`${text}${empty.replaceAll(",", '"",').replace(/\n/, '""\n').repeat(3)}`)).toHaveLength(1);
  expect(check(`${text}${empty.repeat(3)},,\n${empty}`)).toMatchObject([{ line: 3, message: "The row has only empty cells." }]);
  const again = withCell("topic", "null").split("\n")[1]!.replace("001", "002").replace(",1,", ",2,");
  expect(check(`${text}${empty.repeat(2)}${again}\n${empty}`).map(({ line }) => line)).toEqual([3, 5, 6]);
});

describe("who writes a word for nothing", () => {
  test.each([
    ["topic", "null"],
    ["topic", "none"],
    ["topic", "N/A"],
    ["topic", "-"],
    ["source.section", "N/A"],
    ["source.document", "n/a"],
    ["source.section", "null"],
    ["source.ranges", "null"],
    ["source.ranges", "–"],
  ])("in %s (%s) is told to leave the cell empty", (column, cell) => {
    expect(check(withCell(column, cell))).toMatchObject([{ rule: "values-have-the-right-type", mend: "Leave the cell empty.", didYouMean: null, line: 2 }]);
  });

  test.each(["TBD", "undefined", "[object Object]", "--", "k.A.", "???", "[]", "{}", "(blank)"])("or for what is to come, or has a script write it (%s), is told to leave the cell empty", (cell) => {
    for (const column of ["topic", "source.section"]) expect(check(withCell(column, cell))).toMatchObject([{ mend: "Leave the cell empty.", line: 2 }]);
  });

  test("in a spreadsheet with a narrow column is told so", () => {
    expect(check(withCell("topic", "#####"))).toMatchObject([{ message: 'The column "topic" holds "#####": it was too narrow in the spreadsheet for what stands there.', mend: "Write what stands in the cell of the spreadsheet, or leave the cell empty." }]);
    expect(check(withCell("position", "###"))).toMatchObject([{ pointer: "/position", mend: "Write what stands in the cell of the spreadsheet." }]);
  });

  test.each(["#REF!", "#N/A", "#BEZUG!", "#NAME?"])("with a formula that failed (%s) is told so", (cell) => {
    expect(check(withCell("topic", cell))).toMatchObject([{ message: `The column "topic" holds "${cell}": a formula of the spreadsheet failed.`, mend: "Write what the formula should have given, or leave the cell empty." }]);
    expect(check(withCell("text", cell))).toMatchObject([{ pointer: "/text", mend: "Write what the formula should have given." }]);
  });

  test("in a free text is told so, unless it is written as a text of JSON, as `igf convert` does", () => {
    const place = (cell: string) => check(`${event}Event,river-2030,river,3,River Forum,,2030-05-07,${cell},NO,[],[],high,\n`, "events.csv");
    for (const word of ["null", "N/A", "None", "-"]) expect(place(word)).toMatchObject([{ pointer: "/place", mend: "Leave the cell empty." }]);
    expect([place(""), place("Nonesuch")]).toEqual([[], []]);
    for (const text of ['"""null"""', '"""N/A"""']) expect(place(text)).toMatchObject([{ rule: "texts-are-no-placeholders", severity: "warning" }]);
  });

  test.each(["none", "-", "null"])("in a list (%s) is told what an empty one is", (cell) => {
    expect(check(withCell("mentions", cell))).toMatchObject([{ didYouMean: "[]" }]);
  });
});

describe("who follows a mend finds nothing more", () => {
  test("that asks for columns", () => {
    const [finding, ...more] = check("id,theme,text,position\nriver-2030-msg-001,river-2030-theme-1,Keep the ferries.,1\n", "part4.csv");
    expect(more).toEqual([]);
    const wishes = finding!.mend.split(": ")[1]!.replace(/\.$/, "").split("; ");
    const cellFor = (name: string) => wishes.find((wish) => wish.includes(`"${name}"`))?.replace(/^in (?:"[^"]+",? )+/, "") ?? "";
    const cells = columns.split(",").map((name, index) => {
      const wish = cellFor(name);
      if (wish === "") return row[index]!;
      return wish.startsWith("an empty cell") ? "" : wish === "what is expected" ? "river-2030" : wish.split(" ")[0]!;
    });
    expect(cells).toEqual(row);
    expect(check(`${columns}\n${cells.join(",")}\n`)).toEqual([]);
  });

  test.each([
    ["SDG 6, SDG 14", '["sdg-6","sdg-14"]'],
    ["[sdg-6, sdg-14]", '["sdg-6","sdg-14"]'],
    ["sdg-6", '["sdg-6"]'],
    ["SDG 6, 14 - WSIS C2", '["sdg-6","sdg-14","wsis-c2"]'],
    ["GDC 3, 4, 5", '["gdc-3","gdc-4","gdc-5"]'],
    ["SDGs 6 and 14", '["sdg-6","sdg-14"]'],
    ["SDGs 6", '["sdg-6"]'],
    ["sdg-6|river-water", '["sdg-6","river-water"]'],
  ])("that writes a list: %s", (cell, meant) => {
    expect(check(withCell("mentions", cell))).toMatchObject([{ didYouMean: meant }]);
    expect(check(withCell("mentions", meant)).filter(({ rule }) => rule !== "concepts-are-known")).toEqual([]);
  });

  test.each(["16", "6, 14", "River 6, 14", "Peace and Justice", "River water; sdg-6", ";"])("that writes a list of IDs writes what they are: %s", (cell) => {
    expect(check(withCell("mentions", cell))).toMatchObject([{ mend: 'Write the list of IDs as JSON: ["…","…"]; an empty one is [].', didYouMean: null }]);
  });

  test.each([
    ["Talheim council; Ministry of Justice, Education", ["Talheim council", "Ministry of Justice, Education"]],
    ["Talheim council, Bergau council", ["Talheim council", "Bergau council"]],
    ["Talheim council | Justice, Education; and Trade", ["Talheim council", "Justice, Education", "and Trade"]],
  ])("that writes a list of texts: %s", (cell, meant) => {
    const hosts = (text: string) => check(`${event}Event,river-2030,river,3,River Forum,,2030-05-07,,NO,"${text.replaceAll('"', '""')}",[],high,\n`, "events.csv");
    expect(hosts(cell)).toMatchObject([{ didYouMean: JSON.stringify(meant) }]);
    expect(hosts(JSON.stringify(meant))).toEqual([]);
  });

  const ofSource = (ranges: string) => withCell("source.ranges", ranges).replace("[],,,", "[],river-2030-report,3,");

  test.each([
    ["90-119", '[{"start":90,"end":119}]'],
    ["90–119", '[{"start":90,"end":119}]'],
    ["90-119; 200-210", '[{"start":90,"end":119},{"start":200,"end":210}]'],
  ])("that writes ranges: %s", (cell, meant) => {
    expect(check(ofSource(cell))).toMatchObject([{ mend: `Write the list as JSON: ${meant}.`, didYouMean: meant }]);
    expect(check(ofSource(meant))).toEqual([]);
  });

  test.each([
    ["slips", "Ferrys", 'Write the list as JSON: [{ "start": …, "end": …, "asPrinted": …, "probablyMeant": …, "note": … }]; an empty one is [].'],
    ["source.ranges", "the whole page", 'Write the list as JSON: [{ "start": …, "end": … }].'],
  ])("of a list of objects sees their fields: %s", (column, cell, mend) => {
    expect(check(withCell(column, cell))).toContainEqual(expect.objectContaining({ mend, didYouMean: null }));
  });

  test.each([
    ["position", "'1", "1", "values-have-the-right-type"],
    ["mentions", "'[]", "[]", "values-have-the-right-type"],
    ["theme", "'river-2030-theme-1", "river-2030-theme-1", "formats-are-right"],
  ])("that removes an apostrophe: %s", (column, cell, meant, rule) => {
    expect(check(withCell(column, cell))).toMatchObject([{ rule, line: 2, message: `The column "${column}" holds "${cell}": an apostrophe stands before the value.`, mend: expect.stringMatching(/^Remove the apostrophe; /) as string, didYouMean: meant }]);
    expect(check(withCell(column, meant))).toEqual([]);
  });

  test("that removes the one before an offset, as `convert --spreadsheet-safe` puts it there", () => {
    const names = tablesOfTypes().get("Consultation")!.columns.map(({ name }) => name);
    const offsets = (offset: string) => {
      const cells = names.map((name) => (name === "type" ? "Consultation" : name === "utcOffset" ? offset : ""));
      return check(`${names.join(",")}\n${cells.join(",")}\n`, "consultations.csv").filter(({ pointer }) => pointer === "/utcOffset");
    };
    expect(offsets(defuseCell("+02:00"))).toMatchObject([{ rule: "formats-are-right", didYouMean: "+02:00" }]);
    expect(offsets("+02:00")).toEqual([]);
  });

  test.each([
    ["01500", "1500", "Write 1500."],
    ["1500+", "1500", "Write 1500: the “+” belongs into `qualifier` and `asPrinted`."],
    ["45%", "45", "Write 45."],
    ["4th", "4", "Write 4."],
    [">1200", "1200", "Write 1200: the “>” belongs into `qualifier` and `asPrinted`."],
    ["+1.50E+03", "1500", "Write 1500."],
  ])("that writes a number: %s", (cell, meant, mend) => {
    const names = tablesOfTypes().get("Observation")!.columns.map(({ name }) => name);
    const cells = (value: string) => names.map((name) => (name === "type" ? "Observation" : name === "value" ? value : ""));
    const found = (value: string) => check(`${names.join(",")}\n${cells(value).join(",")}\n`, "observations.csv").filter(({ pointer }) => pointer === "/value");
    expect(found(cell)).toMatchObject([{ rule: "values-have-the-right-type", mend, didYouMean: meant }]);
    expect(found(meant)).toEqual([]);
  });

  test("that removes none where a text may begin with one, nor where the cell is wrong without it, too", () => {
    expect(check(withCell("text", "'@all: keep the ferries."))).toEqual([]);
    expect(check(withCell("position", "'first")).map(({ mend }) => mend)).toEqual(["Write it in digits alone, such as 1500."]);
  });

  test("that empties the cells of a quote", () => {
    const [{ mend } = { mend: "" }] = check(withCell("source.document", "river-2030-report"));
    expect(mend).toMatch(/^Leave every cell of "source" empty/);
    expect(mend).not.toContain("[]");
  });
});

test("what is said of a column speaks of cells, not of null", () => {
  const [finding] = check("id,theme,text,position\nriver-2030-msg-001,river-2030-theme-1,Keep the ferries.,1\n");
  expect(finding!.expected).toContain('"slips": Typing slips of the source in this text; [] where none was seen.');
  expect(finding!.expected).not.toContain("null");
});

describe("figures in one table alone", () => {
  const figures =
    "type,id,indicator,subject,value,upper,qualifier,asPrinted,date,dateAsPrinted,area,counted,quote,within,basis,confidence,note,source.document,source.section,source.ranges,extensions\n" +
    ["1", "2"].map((at) => `Observation,river-obs-00${at},river-ind-ferries,river-2030,40,,more-than,Over 40,2030,2030,,,Over 40 ferries took part,,quoted,,,,,,\n`).join("");
  const without = (column: string) => {
    const rows = figures.trimEnd().split("\n").map((line) => line.split(","));
    const at = rows[0]!.indexOf(column);
    return rows.map((cells) => cells.filter((_, index) => index !== at).join(",") + "\n").join("");
  };

  test("may be about an event of its dataset, which stands elsewhere, and not about a concept that is misspelt", () => {
    expect(check(figures, "observations.csv")).toEqual([]);
    expect(check(figures.replaceAll("river-2030,", "sdg-66,"), "observations.csv")).toMatchObject([{ rule: "concepts-are-known", found: '"sdg-66"' }]);
  });

  test("may be followed by a row that is no record: a sum, or a cell that goes on", () => {
    for (const [row, found] of [["Total,,,,80,,,,,,,,,,,,,,,,", '"Total"'], ["Total,n/a,,,80,,,,,,,,,,,,,,,,", '"Total"'], ["Total,Sum of all,,,80,,,,,,,,,,,,,,,,", '"Total"'], [",,,,,,,,,,,,goes on,,,,,,,,", "an empty cell"]])
      expect(check(`${figures}${row}\n`, "observations.csv")).toMatchObject([{ rule: "type-is-known", line: 4, column: 1, found, mend: expect.stringContaining("Remove the row") }]);
    expect(check(`${figures}Theme,river-theme-1,,,3,,,,,,,,,,,,,,,,\n`, "observations.csv")[0]).toMatchObject({ rule: "type-is-known", mend: expect.stringContaining("move the row into a file of its own type") });
    expect(check(figures.replace("Observation,river-obs-001", "Obsrvation,river-obs-001"), "observations.csv")).toMatchObject([{ didYouMean: "Observation" }]);
  });

  test.each(["value", "qualifier", "quote", "asPrinted", "basis"])("lack a column in the first row, and in no other: %s", (column) => {
    expect(check(without(column), "observations.csv").map(({ rule, line }) => [rule, line])).toEqual([["fields-are-present", 1]]);
  });
});
