import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateText } from "../src/index.js";

const folder = new URL("../fixtures/faulty/", import.meta.url);
const names = readdirSync(folder);

test.each(names)("%s has the findings that are written down, and is not valid", (name) => {
  const report = validateText(readFileSync(new URL(name, folder)), { file: name });
  expect(report.valid).toBe(false);
  expect(report.findings).toMatchSnapshot();
});

test.each(names)("%s has one cause and one finding", (name) => {
  expect(validateText(readFileSync(new URL(name, folder))).findings).toHaveLength(1);
});
