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
    expect(findings[0]).toMatchObject({ found: "byte 0xFC (“ü” in Windows-1252)", message: `Byte ${bytes.indexOf(0xfc) + 1} of the file is not valid UTF-8.`, mend: expect.stringContaining("all such bytes at once") });
    for (const size of [7, 100, 4096]) expect(encodingFaults(format, splitAt(bytes, size))).toEqual(findings);
  });

  test("a file that holds UTF-8 as well has a finding on each line with another byte", () => {
    const bytes = inUtf8(write[format](["ÿ", "Zürich", "ÿ", "x", "yÿÿ"]));
    const findings = encodingFaults(format, [bytes]);
    expect(places(findings)).toEqual(["utf-8-is-valid 2", "utf-8-is-valid 4", "utf-8-is-valid 6"]);
    for (const size of [7, 100, 4096]) expect(encodingFaults(format, splitAt(bytes, size))).toEqual(findings);
    expect(places(encodingFaults(format, [inUtf8(write[format](["ü ÿ", "ÿ"]))]))).toEqual(["utf-8-is-valid 2", "utf-8-is-valid 3"]);
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
