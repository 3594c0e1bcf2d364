import { describe, expect, test } from "vitest";
import { createCheck } from "../src/formats/create-check.js";
import type { Finding } from "../src/index.js";
import { datasets } from "./support/river-forum.js";
import { splitAt } from "./support/split-at.js";
import { toNdjson } from "./support/to-ndjson.js";

type Format = "csv" | "ndjson" | "json";

const retired = (index: number, reason: string) => ({ type: "Retired", id: `river-${index}`, since: "1.0.0", replacedBy: [], reason });

/** A file in each format, with these reasons, one on each line but the first. */
const write: Readonly<Record<Format, (reasons: readonly string[]) => string>> = {
  csv: (reasons) => ["type,id,since,replacedBy,reason", ...reasons.map((reason, index) => `Retired,river-${index},1.0.0,[],${reason}`), ""].join("\n"),
  ndjson: (reasons) => ["", ...reasons.map((reason, index) => JSON.stringify(retired(index, reason))), ""].join("\n"),
  // So long that its records are read one by one.
  json(reasons) {
    const { retired: _, ...envelope } = { ...(datasets.messages as object), events: [], themes: [], topics: [], messages: [] } as Record<string, unknown>;
    const listed = reasons.map((reason, index) => JSON.stringify({ ...retired(index, reason), id: `river-2030-msg-${index}` })).join(",\n");
    return `${JSON.stringify({ ...envelope, sources: [] }).slice(0, -1)},${" ".repeat(2 ** 22)}"retired":[\n${listed}]}`;
  },
};

const encodingFaults = (format: Format, pieces: readonly Uint8Array[]): Finding[] => {
  const check = createCheck({ format, maxFindings: 1000, maxRepeats: 1000 });
  for (const piece of pieces) check.push(piece);
  check.end();
  return check.take().map(({ finding }) => finding);
};

const places = (findings: readonly Finding[]) => findings.map(({ rule, line }) => `${rule} ${line}`);

/** Text of which ÿ is no UTF-8: the byte 0xFF. */
const inUtf8 = (text: string) => Buffer.concat(text.split("ÿ").flatMap((piece, index) => (index === 0 ? [Buffer.from(piece)] : [Buffer.of(0xff), Buffer.from(piece)])));

describe.each<Format>(["csv", "ndjson", "json"])("in %s", (format) => {
  const reasons = ["Zürich", "ASCII", "Genève and café", "Ñandú", "\u0093quoted\u0094"];

  test("a file in Windows-1252 is one finding, where its first byte is", () => {
    const bytes = Buffer.from(write[format](reasons), "latin1");
    const findings = encodingFaults(format, [bytes]);
    expect(places(findings)).toEqual(["utf-8-is-valid 2"]);
    expect(findings[0]).toMatchObject({ found: "byte 0xFC (“ü” in Windows-1252)", message: `Byte ${bytes.indexOf(0xfc) + 1} of the file is not valid UTF-8.`, mend: expect.stringContaining("UTF-8") });
    for (const size of [7, 100, 4096]) expect(encodingFaults(format, splitAt(bytes, size))).toEqual(findings);
  });

  test("a byte is shown as the character that it stands for in Windows-1252, if there is one", () => {
    const found = (byte: string) => encodingFaults(format, [Buffer.from(write[format]([byte]), "latin1")])[0]!.found;
    expect(["\u0092", "\u0080", "\u0081"].map(found)).toEqual(["byte 0x92 (“’” in Windows-1252)", "byte 0x80 (“€” in Windows-1252)", "byte 0x81"]);
  });

  test("a file that holds UTF-8 as well has a finding on each line with another byte", () => {
    const bytes = inUtf8(write[format](["ÿ", "Zürich", "ÿ", "x", "yÿÿ"]));
    const findings = encodingFaults(format, [bytes]);
    expect(places(findings)).toEqual(["utf-8-is-valid 2", "utf-8-is-valid 4", "utf-8-is-valid 6"]);
    for (const size of [7, 100, 4096]) expect(encodingFaults(format, splitAt(bytes, size))).toEqual(findings);
    for (const first of ["ü ÿ", "ÿ ü"]) expect(places(encodingFaults(format, [inUtf8(write[format]([first, "ÿ"]))]))).toEqual(["utf-8-is-valid 2", "utf-8-is-valid 3"]);
  });

  test("a byte order mark does not make it UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("\ufeff"), Buffer.from(write[format](reasons), "latin1")]);
    expect(places(encodingFaults(format, [bytes])).filter((place) => place.startsWith("utf-8"))).toEqual(["utf-8-is-valid 2"]);
  });
});

describe("in a table in Windows-1252,", () => {
  const names = "type,id,since,replacedBy,reason\n";
  const inLatin1 = (text: string) => Buffer.from(text, "latin1");

  test("a title above the columns is where it is told, and the rows are read", () => {
    const bytes = inLatin1(`Données de l'été\n${names}Retired,river-1,1.0.0,[],été\nRetired,river-2,1.0,[],Twice.\n`);
    expect(places(encodingFaults("csv", [bytes]))).toEqual(["utf-8-is-valid 1", "csv-is-well-formed 1", "formats-are-right 4"]);
  });

  test("the last letter is not the beginning of a character", () => {
    const bytes = inLatin1(`${names}Retired,river-1,1.0.0,[],Communiqué`);
    expect(encodingFaults("csv", [bytes])).toMatchObject([{ message: `Byte ${bytes.length} of the file is not valid UTF-8.` }]);
    expect(encodingFaults("csv", [inLatin1(`${names}Retired,river-1,1.0.0,[],é\nRetired,river-2,1.0.0,[],é`)])).toHaveLength(1);
    expect(encodingFaults("csv", [Buffer.from(`${names}Retired,river-1,1.0.0,[],é €`).subarray(0, -1)])).toMatchObject([{ message: "The file ends inside a character." }]);
  });

  test("a quotation mark that is not closed changes nothing, whatever the pieces", () => {
    const rows = (from: number) => Array.from({ length: 200 }, (_, index) => `Retired,river-${from + index},1.0.0,[],${index % 3 === 0 ? "été" : "summer"}\n`).join("");
    for (const first of ["été", "summer"]) {
      const bytes = inLatin1(`${names}Retired,river-1,1.0.0,[],${first}\nRetired,river-2,1.0.0,[],"open\n${rows(100)}Retired,river-3,1.0.0,[],"closed"\n`);
      const findings = encodingFaults("csv", [bytes]);
      expect(places(findings).sort()).toEqual(["csv-is-well-formed 3", `utf-8-is-valid ${first === "été" ? 2 : 4}`]);
      for (const size of [7, 64, 1000]) expect(encodingFaults("csv", splitAt(bytes, size))).toEqual(findings);
    }
  });
});

test("bytes that are read as no visible character are named by their number alone", () => {
  const [finding] = encodingFaults("ndjson", [Buffer.from('{"type":"\u0081"}\n', "latin1")]);
  expect(finding).toMatchObject({ rule: "utf-8-is-valid", found: "byte 0x81" });
});

test("the head of a dataset in NDJSON tells for its records", () => {
  const bytes = Buffer.from(toNdjson(datasets.messages)!.replace(/"title":"[^"]*"/, '"title":"Zürich"').replace(/[^\x00-\xff]/g, "ÿ"), "latin1");
  expect(places(encodingFaults("ndjson", [bytes])).filter((place) => place.startsWith("utf-8"))).toEqual(["utf-8-is-valid 1"]);
});
