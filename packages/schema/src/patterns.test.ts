import { expect, test } from "vitest";
import { datePattern, idPattern, timePattern, versionPattern } from "./patterns.js";

test.each(["2025", "2025-06", "2025-06-27", "2025-06-23/2025-06-27", "2024/2025", "../2011", "2025-01/.."])("%s is a date", (date) => {
  expect(datePattern.test(date)).toBe(true);
});

test.each(["", "..", "../..", "27 June 2025", "2025-13", "2025-00", "2025-06-32", "25", "2025-6-1", "2025/", "2025-06-27T10:00", "2025~", "2025\n"])(
  "%j is not a date",
  (date) => expect(datePattern.test(date)).toBe(false),
);

test.each(["igf", "igf-2025-msg-001", "wsis-c7-e-health", "c1"])("%s is an ID", (id) => expect(idPattern.test(id)).toBe(true));

test.each(["", "-igf", "igf-", "igf--2025", "IGF-2025", "igf_2025", "2025-igf", "igf-é", "igf 2025", "іgf-2025", "igf\n"])("%j is not an ID", (id) =>
  expect(idPattern.test(id)).toBe(false),
);

test("times and versions", () => {
  expect(["00:00", "23:59"].every((time) => timePattern.test(time))).toBe(true);
  expect(["24:00", "9:30", "10:60"].some((time) => timePattern.test(time))).toBe(false);
  expect(["0.0.0", "1.20.3", "1.0.0-draft.1"].every((version) => versionPattern.test(version))).toBe(true);
  expect(["1", "1.0", "01.0.0", "v1.0.0", "1.0.0-"].some((version) => versionPattern.test(version))).toBe(false);
});
