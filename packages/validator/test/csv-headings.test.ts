import { expect, test } from "vitest";
import { createCheck } from "../src/formats.js";

const columns = "type,id,theme,position,title,source.document,source.section,source.ranges,extensions".split(",");
const row = "Topic,river-2030-topic-1,river-2030-theme-1,1,Ferries,,,,";

/** What is found in a table of topics in which a heading is another one. */
function findingsWith(heading: string, other: string) {
  const check = createCheck({ format: "csv", file: "topics.csv" });
  check.push(new TextEncoder().encode(`${columns.map((name) => (name === heading ? other : name)).join(",")}\n${row}\n`));
  check.end();
  return check.take().map(({ finding }) => finding);
}

test("the table is right", () => {
  expect(findingsWith("", "")).toEqual([]);
});

test.each([
  ["theme", "Theme ID"],
  ["theme", "theme_id"],
  ["title", "Topic title"],
  ["position", "Position (of the topic)"],
])("a heading in people's words is one finding, and the rows are read: %s as %j", (heading, other) => {
  expect(findingsWith(heading, other)).toMatchObject([{ rule: "fields-are-known", line: 1, column: columns.slice(0, columns.indexOf(heading)).join(",").length + 2, didYouMean: heading, mend: `Rename it to "${heading}".` }]);
});

test.each([
  ["title", "Heading", '"Heading" is not a column of a Topic record, and "title" is missing.'],
  ["position", "No.", '"No." is not a column of a Topic record, and "position" is missing.'],
  ["title", "", 'A column has no name, and "title" is missing.'],
])("one that may be any is one finding with the column that is missing: %s as %j", (heading, other, message) => {
  expect(findingsWith(heading, other)).toMatchObject([{ rule: "fields-are-known", line: 1, message, didYouMean: null, mend: expect.stringContaining(`Rename it to "${heading}", if that is what it holds; if not, add "${heading}"`) as string }]);
});

test.each([
  ["startDate", "endDate"],
  ["start_date", "end_date"],
  ["Date from", "Date to"],
])("two columns of days are one finding with the date that is missing, and the rows are read: %s and %s", (start, end) => {
  const check = createCheck({ format: "csv", file: "events.csv" });
  const rows = [`type,id,series,ordinal,name,theme,${start},${end},place,country,hosts,sources,confidence,note`, "Event,river-2030,,,Ferries,,2030-05-07,2030-05-09,,,[],[],high,"];
  check.push(new TextEncoder().encode(rows.join("\n")));
  check.end();
  expect(check.take().map(({ finding }) => finding)).toMatchObject([{ rule: "fields-are-known", line: 1, column: 35, mend: expect.stringContaining('one column "date"') as string }]);
});
