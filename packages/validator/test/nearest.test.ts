import { expect, test } from "vitest";
import { nearest } from "../src/nearest.js";

test.each([
  ["titel", ["title", "text", "theme"], "title"],
  ["as_printed", ["asPrinted", "dateAsPrinted"], "asPrinted"],
  ["AS-PRINTED", ["asPrinted", "dateAsPrinted"], "asPrinted"],
  ["publshed", ["draft", "published"], "published"],
  ["Mesage", ["Message", "MessagesDataset"], "Message"],
  ["ids", ["id", "type"], "id"],
])("%j means one of %j: %j", (word, candidates, meant) => expect(nearest(word, candidates)).toBe(meant));

test.each([
  ["room", ["note", "title"]],
  ["name", ["note", "date"]],
  ["sdg-66", ["sdg-6", "sdg-16"]],
  ["x".repeat(10_000), ["x"]],
])("%j means none of %j", (word, candidates) => expect(nearest(word, candidates)).toBeNull());
