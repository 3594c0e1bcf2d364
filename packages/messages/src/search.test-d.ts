import { expectTypeOf, test } from "vitest";
import type { Message } from "./index.js";
import { searchMessages, type SearchResult } from "./search.js";

test("a result holds the message itself", () => {
  expectTypeOf(searchMessages).returns.toEqualTypeOf<SearchResult[]>();
  expectTypeOf<SearchResult["message"]>().toEqualTypeOf<Message>();
});

test("options that do not exist are refused", () => {
  searchMessages("digital", { match: "any", prefix: false, fuzzy: true, limit: 1 });
  // @ts-expect-error there is no third way to combine words
  searchMessages("digital", { match: "none" });
  // @ts-expect-error the degree of fuzziness is ours to choose
  searchMessages("digital", { fuzzy: 0.4 });
});
