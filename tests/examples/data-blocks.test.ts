import { validate } from "@igf/validator";
import { describe, expect, test } from "vitest";
import { placeOf, type CodeBlock } from "./code-block.js";
import { commentBlocks } from "./list-comment-blocks.js";
import { listMarkdownBlocks } from "./list-markdown-blocks.js";
import { markdownFiles } from "./markdown-files.js";

const inMarkdown = markdownFiles.flatMap(listMarkdownBlocks);

function written(blocks: readonly CodeBlock[], language: string) {
  return blocks.filter((block) => block.language === language).map((block) => [placeOf(block), block.code] as const);
}

describe("data in Markdown files", () => {
  test.each(written(inMarkdown, "json"))("%s is JSON, and a record in it is valid", (_, code) => expectValid(JSON.parse(code)));

  test.each(written(inMarkdown, "ndjson"))("%s is JSON line by line, and every record in it is valid", (_, code) => {
    code.split("\n").forEach((line) => expectValid(JSON.parse(line)));
  });
});

test("the examples of fields in the comments of the packages are JSON", () => {
  const examples = written(commentBlocks, "json");
  expect(examples.length).toBeGreaterThan(100);
  for (const [place, code] of examples) expect(() => JSON.parse(code), place).not.toThrow();
});

/** What says in `type` what it is passes the validator; a part of a record has no type. */
function expectValid(value: unknown): void {
  if (typeof value === "object" && value !== null && "type" in value) expect(validate(value).findings).toEqual([]);
}
