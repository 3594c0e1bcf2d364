import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSyntax, findRule, rules, validate, type RuleDescription } from "../src/index.js";
import { complete, conceptIds, datasetFiles, datasets, extensions, sourceTexts } from "./support/river-forum.js";
import { validateText } from "../src/index.js";

/** Promises about bytes and other formats: their examples are files of another kind, which have tests of their own. */
const aboutBytes = ["documents-fit-into-memory", "files-are-text", "utf-8-is-valid", "yaml-is-well-formed", "csv-is-well-formed"];
const needText = ["printed-words-stand-in-their-source", "quotes-stand-in-their-source", "source-texts-match"];

const rulesNamed = (test: (rule: RuleDescription) => boolean) => rules.filter(test).map((rule) => [rule.name, rule] as const);

test.each(Object.entries(datasetFiles))("the valid %s dataset keeps every promise", (_, text) => {
  const report = validateText(text, { sourceTexts, vocabularies: conceptIds });
  expect(report.findings).toEqual([]);
  expect(report.valid).toBe(true);
});

describe("the examples of the syntax", () => {
  test.each(rulesNamed(({ step, name }) => step === "syntax" && !aboutBytes.includes(name)))("%s", (name, { bad, good }) => {
    expect(checkSyntax(bad).findings.map(({ rule }) => rule)).toEqual([name]);
    expect(checkSyntax(good).findings).toEqual([]);
  });
});

describe("the examples of shape and rules, written over a valid dataset", () => {
  test.each(rulesNamed(({ step }) => step !== "syntax"))("%s", (name, { bad, good, severity }) => {
    const options = { vocabularies: conceptIds, extensions, ...(needText.includes(name) && { sourceTexts }) };
    const report = validate(complete(JSON.parse(bad)), options);
    expect(report.findings.map(({ rule }) => rule)).toEqual([name]);
    expect(report.valid).toBe(severity === "warning");
    expect(validate(complete(JSON.parse(good)), options).findings).toEqual([]);
  });
});

describe("every rule", () => {
  test.each(rulesNamed(() => true))("%s is described in full sentences", (name, rule) => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    expect(rule.promise).toMatch(/^[A-Z“`][^]*\.$/);
    expect(rule.mend).toMatch(/^[A-Z][^]*\.$/);
    expect(findRule(name)).toBe(rule);
  });

  test("has a name of its own, and a file of the same name where it is code", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    const files = readdirSync(new URL("../src/rules/", import.meta.url)).filter(
      (file) => !["catalogue.ts", "rule.ts", "run-rules.ts"].includes(file),
    );
    expect(files.sort()).toEqual(
      rules
        .filter(({ step }) => step === "rules")
        .map(({ name }) => `${name}.ts`)
        .sort(),
    );
  });
});

test("what is known from outside is asked for only where it is given", () => {
  const unknownConcept = complete({ themes: [{ codes: ["sdg-66"], codesAsPrinted: null }] });
  expect(validate(unknownConcept).findings).toEqual([]);
  expect(validate(datasets.messages, { vocabularies: [] }).errors).toBeGreaterThan(0);
});

test("the examples of concepts are ones that are known", () => {
  const theme = datasets.messages["themes"];
  const mend = (vocabularies: readonly string[]) => validate({ ...datasets.messages, themes: [{ ...(theme as object[])[0], codes: ["river-1"], codesAsPrinted: null }] , prefix: "river-2030" }, { vocabularies }).findings.find(({ found }) => found === '"river-1"')?.mend;
  expect(mend(["stream-colour", "stream-length", "stream-depth"])).toContain("such as stream-colour or stream-length,");
  expect(mend(["sdg-6", "wsis-c5", "sdg-14"])).toContain("such as sdg-6 or wsis-c5,");
});

test("a concept is suggested for the words of its ID, and examples are of the kind that is usual in a field", () => {
  const addressed = (id: string) => validate(complete({ asks: [{ addressees: [id] }] }), { vocabularies: [...conceptIds, "group-governments", "body-igf"] }).findings.filter(({ found }) => found === `"${id}"`);
  expect(addressed("governments")).toMatchObject([{ didYouMean: "group-governments", mend: 'Write "group-governments".' }]);
  expect(addressed("ministries-of-rivers")).toMatchObject([{ didYouMean: null, mend: expect.stringContaining("such as group-governments or body-igf,") }]);
});

test("a forum may have concepts of its own, whose IDs begin with its prefix", () => {
  const tagged = (tag: string) => validate(complete({ themes: [{ tags: [tag] }] }), { vocabularies: conceptIds }).findings;
  expect(tagged("river-2030-issue-floods")).toEqual([]);
  expect(tagged("igf-issue-floods")).toMatchObject([{ rule: "concepts-are-known" }]);
});
