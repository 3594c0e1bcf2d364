import { describe, expect, test } from "vitest";
import { placeOf, type CodeBlock } from "./code-block.js";
import { commentBlocks } from "./list-comment-blocks.js";
import { listMarkdownBlocks } from "./list-markdown-blocks.js";
import { markdownFiles } from "./markdown-files.js";
import { runExamples } from "./run-examples.js";
import { typeCheckExamples } from "./type-check-examples.js";

const inComments = commentBlocks.filter(isProgram);
const inMarkdown = markdownFiles.flatMap(listMarkdownBlocks).filter(isProgram);
const typeFaults = typeCheckExamples([...inComments, ...inMarkdown]);
const outcomes = runExamples([...inComments, ...inMarkdown]);

function isProgram({ language }: CodeBlock): boolean {
  return ["ts", "js"].includes(language);
}

/** Expects that the types of an example hold against the built packages, and that it runs with the results it shows. */
function expectSound(block: CodeBlock): void {
  expect(typeFaults.get(block)).toEqual([]);
  expect(outcomes.get(block)!.fault).toBe(null);
}

describe("examples in the comments of the packages", () => {
  test.each(inComments.map((block) => [placeOf(block), block] as const))("%s", (_, block) => {
    expectSound(block);
    expect(outcomes.get(block)!.results, "results shown").toBeGreaterThan(0);
  });
});

describe("programs in Markdown files", () => {
  test.each(inMarkdown.map((block) => [placeOf(block), block] as const))("%s", (_, block) => expectSound(block));
});
