import type * as schema from "@igf/schema";
import { expectTypeOf, test } from "vitest";
import { getSource, sources, type CitedPage, type Source, type SourceId, type SourceTextId } from "./index.js";
import { getSourceText, sourceTexts } from "./texts.js";

test("an ID that is known to the compiler finds its record, any other string perhaps none", () => {
  expectTypeOf(getSource("igf-2025-closing-news")).toEqualTypeOf<Source>();
  expectTypeOf(getSource("page-unstats-sdg-kos")).toEqualTypeOf<CitedPage>();
  expectTypeOf(getSource("igf-2025-closing-news" as string)).toEqualTypeOf<Source | CitedPage | undefined>();
});

test("only an included text is certain to be there", () => {
  expectTypeOf<SourceTextId>().toExtend<SourceId>();
  expectTypeOf(getSourceText("lillestrom-igf-messages-draft-2025-06-27")).toEqualTypeOf<string>();
  expectTypeOf(getSourceText("igf-2025-closing-news")).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the text of the news item is not included
  sourceTexts["igf-2025-closing-news"];
});

test("a document has a hash and a length, a cited page has neither", () => {
  expectTypeOf<Source["sha256"]>().toEqualTypeOf<string>();
  expectTypeOf<CitedPage["sha256"]>().toEqualTypeOf<null>();
});

test("records are read-only all the way down, and those of the schema, only narrower", () => {
  // @ts-expect-error a list cannot be changed
  sources.push(sources[0]!);
  // @ts-expect-error nor can a list in a record
  sources[0]!.authors.push("");
  expectTypeOf<Source>().toExtend<schema.SourceDocument>();
  expectTypeOf<CitedPage>().toExtend<schema.SourceDocument>();
});
