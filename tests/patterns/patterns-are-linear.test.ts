import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { definedTypes, publishedSchema } from "../differential/judges.js";
import { analyse } from "./analyse.js";
import { listRegularExpressions } from "./list-regular-expressions.js";
import { recordExpressions } from "./record-expressions.js";

// Building the automata of hundreds of expressions takes a while on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const { literals, builders } = listRegularExpressions();

/** Those that are not linear, in the analyser's words. */
const faults = (expressions: readonly { source: string; flags: string; file: string }[]) =>
  expressions.map(({ source, flags, file }) => ({ file, ...analyse(source, flags) })).filter(({ verdict }) => verdict !== "linear");

test("the analyser knows a super-linear expression when it sees one", () => {
  expect(analyse("^(a+)+$", "")).toMatchObject({ verdict: "super-linear", by: "proof" });
  expect(analyse("\\s+$", "")).toMatchObject({ verdict: "super-linear", by: "proof" });
  expect(analyse("(?<!b)\\s*\\s*\\s*$", "")).toMatchObject({ verdict: "super-linear", by: "search" });
});

test("no pattern of a JSON Schema can take longer than in proportion to the text: proven of each, with the u flag and without", () => {
  const sources = new Set(definedTypes.flatMap((type) => [...JSON.stringify(publishedSchema(type)).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => JSON.parse(text!) as string)));
  const analyses = [...sources].flatMap((source) => ["", "u"].map((flags) => analyse(source, flags)));
  expect(sources.size).toBeGreaterThan(10);
  expect(analyses.filter(({ verdict, by }) => verdict !== "linear" || by !== "proof")).toEqual([]);
});

test("no regular expression in the code of the packages can", () => {
  expect(literals.length).toBeGreaterThan(100);
  expect(faults(literals)).toEqual([]);
});

/**
 * These compile the patterns of JSON Schemas: the published ones, which are proven above, and the schema of a publisher's
 * own extensions, whose patterns are the responsibility of whoever gives it in the call; no data can bring one.
 */
const compilePatterns = ["validator/src/shape/schema.ts", "validator/src/extensions/"];

test("nor one that the code puts together", async () => {
  const built = await recordExpressions(async () => {
    for (const file of builders) await import(/* @vite-ignore */ fileURLToPath(new URL(`../../packages/${file}`, import.meta.url)));
    const { matchLabels } = await import("../../packages/vocabularies/src/match-labels.js");
    const { findInvisible, findInvisibleInQuote, withoutInvisible } = await import("../../packages/validator/src/records/invisible.js");
    const { findBroken } = await import("../../packages/validator/src/records/broken.js");
    for (const find of [findInvisible, findInvisibleInQuote, withoutInvisible, findBroken]) find("\u200b\ufffd");
    const { explainCharacters } = await import("../../packages/validator/src/shape/explain-characters.js");
    explainCharacters("а");
    matchLabels("text", [{ id: "a", labels: ["Internet  Governance\nForum", "C++ (a.b)", " - a "] }]);
  });
  const others = builders.filter((file) => !compilePatterns.some((part) => file.startsWith(part)));
  expect([...new Set(built.map(({ file }) => file))].sort()).toEqual([...new Set(others)].sort());
  expect(faults(built)).toEqual([]);
});
