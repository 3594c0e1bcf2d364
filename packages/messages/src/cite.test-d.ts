import { expectTypeOf, test } from "vitest";
import { citeMessage, type Citation, type CslItem } from "./cite.js";

test("without a format all three forms are returned, with one only that form", () => {
  expectTypeOf(citeMessage("igf-2025-msg-001")).toEqualTypeOf<Citation>();
  expectTypeOf(citeMessage("igf-2025-msg-001", { version: true })).toEqualTypeOf<Citation>();
  expectTypeOf(citeMessage("igf-2025-msg-001", { format: "text" })).toEqualTypeOf<string>();
  expectTypeOf(citeMessage("igf-2025-msg-001", { format: "bibtex", version: true })).toEqualTypeOf<string>();
  expectTypeOf(citeMessage("igf-2025-msg-001", { format: "csl" })).toEqualTypeOf<CslItem>();
});

test("an ID or a format that does not exist is refused", () => {
  // @ts-expect-error no such message
  citeMessage("igf-2025-msg-999");
  // @ts-expect-error no such format
  citeMessage("igf-2025-msg-001", { format: "ris" });
});
