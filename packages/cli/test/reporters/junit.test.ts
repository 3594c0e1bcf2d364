import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../src/output/escape-xml.js";
import { faultyFiles, hostileFile, warnedFile } from "../support/fixtures.js";
import { report, type Reported } from "../support/report.js";

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Reads XML as strictly as XML 1.0 demands: whatever is not well-formed is an error. */
function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "", children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const junit = async (...files: Reported[]) => parse(await report("junit", files));
const missing = { file: "missing.json", error: "There is no file missing.json. Check the name and the folder." };
const withTag = ({ children }: Element, tag: string) => children.filter((each) => each.children.some(({ name }) => name === tag));

test("of the examples, and of a file that could not be read", async () => {
  expect(await report("junit", ["examples/faulty-dataset.json", "examples/valid-dataset.json", missing])).toMatchSnapshot();
});

describe("of every fixture", () => {
  test("it is well-formed, with one suite for each file, whose counts are right", async () => {
    const suites = (await junit(...faultyFiles, hostileFile, missing, "examples/valid-dataset.json")).children;
    expect(suites).toHaveLength(faultyFiles.length + 3);
    for (const suite of suites) {
      const { tests, failures, errors, skipped } = suite.attributes;
      expect([tests, failures, errors, skipped].map(Number)).toEqual([suite.children.length, withTag(suite, "failure").length, withTag(suite, "error").length, 0]);
    }
  });

  test("no two cases of a report have the same class and name: services would show only one", async () => {
    const cases = (await junit(...faultyFiles)).children.flatMap(({ children }) => children.map(({ attributes: { classname, name } }) => `${classname} ${name}`));
    expect(new Set(cases).size).toBe(cases.length);
  });
});

test("a case has one failure, with every place of its rule, up to a hundred", async () => {
  const places = (count: number) => ({ file: "x.json", bytes: JSON.stringify({ type: "Retired", id: "a", since: "1.0.0", replacedBy: Array<number>(count).fill(1), reason: "b" }) });
  const failureOf = async (count: number) => (await junit(places(count))).children[0]!.children[0]!.children[0]!;
  const few = await failureOf(3);
  expect(few.attributes["message"]).toMatch(/ \(and 2 more\)$/);
  expect(few.text.match(/^x\.json:1:\d+ \(a\)$/gm)).toHaveLength(3);
  const many = await failureOf(1_234);
  expect(many.text.match(/^x\.json:/gm)).toHaveLength(100);
  expect(many.text).toMatch(/… and 1,134 more\.$/);
});

test("warnings do not fail, and are there to be read", async () => {
  const [suite] = (await junit(warnedFile)).children;
  expect(suite!.attributes).toMatchObject({ tests: "2", failures: "0", errors: "0" });
  expect(suite!.children.map(({ attributes }) => attributes["name"])).toEqual(["lists-name-nothing-twice", "is valid"]);
  expect(suite!.children[0]!.children[0]).toMatchObject({ name: "system-out", text: expect.stringContaining("To mend: ") });
});

test("findings that are not described are in the report as a number, and a file with no other error fails all the same", async () => {
  const { children } = await junit({ file: "x.json", bytes: '{ "type": "Retired", "id": "a", "since": "1.0.0", "replacedBy": [], "reason": "b" }', summary: { valid: false, errors: 5_000, notDescribed: 5_000 } });
  expect(withTag(children[0]!, "failure").map(({ attributes }) => attributes["name"])).toEqual(["is valid"]);
  expect(children[0]!.children.find(({ name }) => name === "system-out")!.text).toContain("5,000 more findings");
});

describe("escapeXml", () => {
  test("any text comes back from an attribute and an element, but for what XML forbids", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), fc.constantFrom("<", "]]>", "&", '"', "\r", "\n", "\t", "𝔾")) }), (text) => {
        const { attributes, text: content } = parse(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
        expect(attributes["b"]).toBe(content);
        expect(content).toBe(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, (each) => `\\u{${each.codePointAt(0)!.toString(16)}}`));
      }),
      { numRuns: 500 },
    );
  });
});
