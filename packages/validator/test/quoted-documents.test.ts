import { describe, expect, test } from "vitest";
import { createPart, joinParts, type Summary } from "../src/engine.js";
import { createCheck } from "../src/formats.js";
import { validate, type ValidateOptions } from "../src/index.js";
import { datasets, sourceTexts, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

const message = (number: number, document: string, ranges: object[]) =>
  `${JSON.stringify({ type: "Message", id: `river-${number}`, event: "river", theme: "river-theme-1", topic: null, position: number, text: "Ferries.", slips: [], source: { document, section: "Ferries", ranges }, mentions: [] })}\n`;
const quoting = [{ start: 0, end: 8 }];

type Quotes = Pick<Summary, "quotesChecked" | "quotesNotChecked">;

function quotesOf({ quotesChecked, quotesNotChecked }: Summary): Quotes {
  return { quotesChecked: [...quotesChecked], quotesNotChecked: [...quotesNotChecked] };
}

function quotesIn(text: string, options: ValidateOptions = { format: "ndjson" }): Quotes {
  const check = createCheck(options);
  check.push(new TextEncoder().encode(text));
  return quotesOf(check.end());
}

/** What two threads tell of a file, of which each reads some lines. */
function quotesInParts(lines: readonly string[], half: number, options: ValidateOptions = {}): Quotes | undefined {
  const seed = [1, 2] as const;
  const parts = [lines.slice(0, half), lines.slice(half)].map((some, index) => {
    const part = createPart(options, { seed, head: index === 0 ? null : new Uint8Array(), start: index === 0 ? 0 : lines.slice(0, half).join("").length });
    part.push(new TextEncoder().encode(some.join("")));
    return structuredClone(part.end());
  });
  const joined = joinParts(parts, options, seed);
  return joined ? quotesOf(joined.summary) : undefined;
}

test("documents are told from which records quote; not those that they only name", () => {
  const text = message(1, "report", quoting) + message(2, "page", []) + message(3, "notes", quoting) + message(4, "report", quoting);
  expect(quotesIn(text)).toEqual({ quotesChecked: [], quotesNotChecked: ["report", "notes"] });
  expect(quotesIn(text, { format: "ndjson", sourceTexts: { notes: "Ferries.", page: "Ferries." } })).toEqual({ quotesChecked: ["notes"], quotesNotChecked: ["report"] });
});

test("where nobody is asked to look quotes up, nothing is said of them", () => {
  expect(quotesIn(message(1, "report", quoting), { format: "ndjson", rules: { "quotes-stand-in-their-source": "off" } })).toEqual({ quotesChecked: [], quotesNotChecked: [] });
});

test("a file that pretends to quote millions of documents does not fill the memory, in one part or in several", () => {
  const lines = Array.from({ length: 1200 }, (_, index) => message(index + 1, `report-${index}`, quoting));
  const first = { quotesChecked: [], quotesNotChecked: Array.from({ length: 1000 }, (_, index) => `report-${index}`) };
  expect(quotesIn(lines.join(""))).toEqual(first);
  expect(quotesInParts(lines, 600, { rules: { "references-resolve": "off", "events-match-their-themes": "off" } })).toEqual(first);
});

test("usual lines, which are never parsed, are told of as well", () => {
  const lines = Array.from({ length: 200 }, (_, index) => message(index + 1, index < 150 ? "report" : "notes", quoting));
  expect(quotesIn(lines.join(""))).toEqual({ quotesChecked: [], quotesNotChecked: ["report", "notes"] });
});

describe.each(Object.entries(datasets))("of the dataset of %s", (_, dataset) => {
  const json = JSON.stringify(dataset);
  const ndjson = toNdjson(dataset)!;
  // A longer document is read record by record.
  const long = json.replace(/^\{/, `{${" ".repeat(2 ** 22)}`);
  const all = quotesIn(json, { sourceTexts });

  test("its documents are told", () => {
    expect(all.quotesChecked.length).toBeGreaterThan(0);
    expect(all.quotesNotChecked).toEqual([]);
  });

  test.each(["given", "missing", "another"])("the same is told in every format of a text that is %s", (kind) => {
    const texts = kind === "given" ? sourceTexts : kind === "missing" ? {} : Object.fromEntries(Object.keys(sourceTexts).map((id) => [id, "Other words."]));
    const expected = kind === "given" ? all : { quotesChecked: [], quotesNotChecked: all.quotesChecked };
    expect(quotesOf(validate(dataset, { sourceTexts: texts }))).toEqual(expected);
    for (const [format, text] of [["json", json], ["json", long], ["yaml", json], ["ndjson", ndjson]] as const) expect(quotesIn(text, { format, sourceTexts: texts })).toEqual(expected);
  });
});

test("no text is asked for of a document that the dataset does not list", () => {
  const [first, ...rest] = datasets.messages["messages"] as JsonObject[];
  const misspelt = { ...first, source: { ...(first!["source"] as JsonObject), document: "river-2030-mesages-text" } };
  const { quotesNotChecked, findings } = validate({ ...datasets.messages, messages: [misspelt, ...rest] });
  expect(findings).toMatchObject([{ rule: "references-resolve", didYouMean: "river-2030-messages-text" }]);
  expect(quotesNotChecked).toEqual(["river-2030-messages-text"]);
});
