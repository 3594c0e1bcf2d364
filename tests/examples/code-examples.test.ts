import { describe, expect, test } from "vitest";
import { placeOf, type CodeBlock } from "./code-block.js";
import { listDocExamples } from "./list-doc-examples.js";
import { listMarkdownBlocks } from "./list-markdown-blocks.js";
import { markdownFiles } from "./markdown-files.js";
import { publicSources } from "./public-exports.js";
import { runExample } from "./run-example.js";
import { typeCheckExamples } from "./type-check-examples.js";

const inComments = publicSources.flatMap(listDocExamples).filter(isProgram);
const inMarkdown = markdownFiles.flatMap(listMarkdownBlocks).filter(isProgram);
const faults = typeCheckExamples([...inComments, ...inMarkdown]);

function isProgram({ language }: CodeBlock): boolean {
  return ["ts", "js"].includes(language);
}

/** Checks the types of an example against the built packages, then runs it. Returns how many results it compared. */
function check(block: CodeBlock): number {
  expect(faults.get(block)).toEqual([]);
  return runExample(block);
}

describe("examples in the comments of the packages", { timeout: 20_000 }, () => {
  test.each(inComments.map((block) => [placeOf(block), block] as const))("%s", (_, block) => {
    expect(check(block), "results shown").toBeGreaterThan(0);
  });
});

describe("programs in Markdown files", { timeout: 20_000 }, () => {
  test.each(inMarkdown.map((block) => [placeOf(block), block] as const))("%s", (_, block) => {
    check(block);
  });
});
