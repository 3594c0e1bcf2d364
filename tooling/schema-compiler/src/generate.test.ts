import { expect, test } from "vitest";
import { findDrift } from "./generate.js";

test("the committed JSON Schemas, interfaces and codebook are what the definitions generate", async () => {
  const drift = await findDrift();
  expect(drift, `${drift.join("\n")}\nReaders of the packages would see an outdated schema.\nRun \`npm run generate\` and commit the result.`).toEqual([]);
});
