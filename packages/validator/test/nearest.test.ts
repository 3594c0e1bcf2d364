import { expect, test } from "vitest";
import { affordableNearest } from "../src/affordable-nearest.js";
import { nearest, nearestId } from "../src/nearest.js";

test.each([
  ["titel", ["title", "text", "theme"], "title"],
  ["as_printed", ["asPrinted", "dateAsPrinted"], "asPrinted"],
  ["AS-PRINTED", ["asPrinted", "dateAsPrinted"], "asPrinted"],
  ["publshed", ["draft", "published"], "published"],
  ["Mesage", ["Message", "MessagesDataset"], "Message"],
  ["ids", ["id", "type"], "id"],
  ["sha265", ["sha256", "status"], "sha256"],
])("%j means one of %j: %j", (word, candidates, meant) => expect(nearest(word, candidates)).toBe(meant));

test.each([
  ["room", ["note", "title"]],
  ["name", ["note", "date"]],
  ["x".repeat(10_000), ["x"]],
])("%j means none of %j", (word, candidates) => expect(nearest(word, candidates)).toBeNull());

test.each([
  ["river-2030-msg-1", ["river-2030-msg-001", "river-2030-msg-010"], "river-2030-msg-001"],
  ["river-2030-mgs-001", ["river-2030-msg-001", "river-2030-msg-002"], "river-2030-msg-001"],
  ["river_2030_msg_002", ["river-2030-msg-001", "river-2030-msg-002"], "river-2030-msg-002"],
  ["sdg6", ["sdg-6", "sdg-16"], "sdg-6"],
  ["wsis-c7-ehealth", ["wsis-c7-e-health", "wsis-c7"], "wsis-c7-e-health"],
])("the ID %j means one of %j: %j", (id, candidates, meant) => expect(nearestId(id, candidates)).toBe(meant));

test.each([
  ["body-gzi", "body-giz"],
  ["body-gitz", "body-giz"],
  ["bodi-giz", "body-giz"],
  ["body-xyz", null],
  ["body-g", null],
  ["river-2030-tpc-1", null],
])("the ID %j, of which one short word differs, means %j", (id, meant) => expect(nearestId(id, ["body-giz", "river-2030-msg-1"])).toBe(meant));

test.each([
  ["sdg-66", ["sdg-6", "sdg-16"]],
  ["sdg-18", ["sdg-1", "sdg-8", "sdg-17"]],
  ["igf-2026-msg-001", ["igf-2025-msg-001"]],
  ["igf-2025-msg-021", ["igf-2025-msg-012", "igf-2025-msg-210"]],
  ["wsis-c12", ["wsis-c1", "wsis-c2"]],
  ["river-theme-x", ["river-theme-1"]],
  ["1".repeat(10_000), ["1"]],
])("the ID %j, which has other numbers, means none of %j", (id, candidates) => expect(nearestId(id, candidates)).toBeNull());

test("what was meant is looked for among IDs as long as that is affordable", () => {
  const near = affordableNearest();
  const ids = Array.from({ length: 100_000 }, (_, index) => `river-msg-${index}`);
  expect([near("river-mgs-7", ids), near("river-msg-7x", ids), near("river-mgs-7", ids)]).toEqual(["river-msg-7", "river-msg-7", null]);
});
