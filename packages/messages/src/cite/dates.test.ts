import { expect, test } from "vitest";
import { readDate, writeDate } from "./dates.js";

test.each([
  ["2025-06-27", "27 June 2025"],
  ["2025-06", "June 2025"],
  ["2025", "2025"],
  ["2025-06-23/2025-06-27", "23–27 June 2025"],
  ["2025-06-30/2025-07-02", "30 June – 2 July 2025"],
  ["2025-12-30/2026-01-02", "30 December 2025 – 2 January 2026"],
  ["2024/2025", "2024 – 2025"],
  ["2025-06/2025-07", "June – July 2025"],
])("%s is written %s", (edtf, written) => {
  expect(writeDate(readDate(edtf)!)).toBe(written);
});

test.each([[null], ["../2011"], ["2011/.."]])("%s is no date that a reference could give", (edtf) => {
  expect(readDate(edtf)).toBeUndefined();
});
