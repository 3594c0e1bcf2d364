import { expect, test } from "vitest";
import { validateText } from "../src/index.js";

const columns = "type,id,since,replacedBy,reason";
const row = (id: number, reason: string) => `Retired,river-2030-msg-00${id},1.1.0,[],${reason}`;
const check = (...rows: readonly string[]) => validateText(`${rows.join("\n")}\n`, { format: "csv" }).findings.map(({ line, message, mend, didYouMean }) => ({ line, message, mend, didYouMean }));

test("a text with a line break that no quotation marks hold is one fault, in the row where it begins", () => {
  const [finding, ...more] = check(columns, row(1, "It was"), "said twice.", row(2, "It was said thrice."));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ line: 3, message: "The row has 1 cell, and the first row names 5 columns." });
  expect(check(columns, "Retired,river-2030-msg-001,1.1", ".0,[],Twice.", row(2, "Thrice."))).toMatchObject([
    { line: 2, mend: "Add what is missing: an empty cell has its comma, too. Where the last cell goes on in the next row, put all of it into quotation marks." },
  ]);
});

test("what else is wrong with the rest of a row is told", () => {
  const file = [columns, "Retired,river-2030-msg-001,1.1", ".0,[],Tw?ice."].join("\n");
  const bytes = Uint8Array.from(file, (character) => (character === "?" ? 0xff : character.charCodeAt(0)));
  expect(validateText(bytes, { format: "csv" }).findings).toMatchObject([{ line: 2 }, { line: 3, rule: "utf-8-is-valid" }]);
});

test("rows of which all lack cells are a fault each, also where two would make one", () => {
  const short = [1, 2, 3, 4].map((id) => `Retired,river-2030-msg-00${id},1.1.0`);
  expect(check(columns, ...short).map(({ line }) => line)).toEqual([2, 3, 4, 5]);
});

test("rows that are too short, each by itself, are a fault each", () => {
  expect(check(columns, "Retired,river-2030-msg-001,1.1.0", "Retired,river-2030-msg-002,1.1.0,[]").map(({ line }) => line)).toEqual([2, 3]);
});

test("empty columns behind the others are one fault", () => {
  expect(check(`${columns},,,,,`, `${row(1, "Twice.")},,,,,`)).toMatchObject([{ line: 1, message: "The last 5 columns have no names." }]);
  expect(check(`${columns},`, `${row(1, "Twice.")},`)).toMatchObject([{ line: 1, message: "The last column has no name." }]);
  expect(check("type,id,,since,replacedBy,reason", "Retired,river-2030-msg-001,,1.1.0,[],Twice.")).toMatchObject([{ line: 1, message: "A column has no name." }]);
});

test("a column that has the name of another is renamed to the one that is missing there", () => {
  const faulty = "type,id,since,since,reason";
  expect(check(faulty, row(1, "Twice."))).toMatchObject([{ line: 1, message: 'The column "since" stands twice in the first row.', didYouMean: "replacedBy" }]);
  expect(check(faulty.replace("since,since", "since,replacedBy"), row(1, "Twice."))).toEqual([]);
  expect(check(`${columns},reason`, `${row(1, "Twice.")},Again.`)).toMatchObject([{ mend: "Remove or rename one of the two." }]);
});
