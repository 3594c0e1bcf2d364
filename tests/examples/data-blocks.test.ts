import { definitions } from "@igf/schema/zod";
import { expect, test } from "vitest";
import { placeOf } from "./code-block.js";
import { listMarkdownBlocks } from "./list-markdown-blocks.js";
import { markdownFiles } from "./markdown-files.js";

const blocks = markdownFiles.flatMap(listMarkdownBlocks);
const withLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language)).map((block) => [placeOf(block), block] as const);

test.each(withLanguage("json"))("%s is JSON, and a record in it is valid", (_, { code }) => {
  expectValid(JSON.parse(code));
});

test.each(withLanguage("ndjson"))("%s is JSON line by line, and every record in it is valid", (_, { code }) => {
  code.split("\n").forEach((line) => expectValid(JSON.parse(line)));
});

function expectValid(value: unknown): void {
  const type = (value as { type?: unknown } | null)?.type as keyof typeof definitions | undefined;
  if (type === undefined) return;
  expect(Object.keys(definitions)).toContain(type);
  expect(definitions[type].safeParse(value).error?.issues).toBeUndefined();
}
