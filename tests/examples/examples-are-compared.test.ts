import { describe, expect, test, vi } from "vitest";
import type { CodeBlock } from "./code-block.js";
import { runExamples, type Outcome } from "./run-examples.js";
import { typeCheckExamples } from "./type-check-examples.js";

vi.setConfig({ testTimeout: 20_000 });

const block = (code: string): CodeBlock => ({ file: "example.md", line: 1, under: "", language: "ts", code });

function run(code: string): Outcome {
  const example = block(code);
  return runExamples([example]).get(example)!;
}

describe("a result that an example shows", () => {
  test.each([
    ["a value", `1 + 1; // => 2`],
    ["a value on the line below", `[1, 2].map((n) => n * 2);\n// => [2, 4]`],
    ["a value over several lines", `({ a: 1, b: ["x"] });\n// => {\n//   a: 1,\n//   b: ["x"],\n// }`],
    ["a promise", `Promise.resolve("x"); // => "x"`],
    ["the value of a declared name", `const sum: number = 1 + 1; // => 2`],
    ["a value with parts left out", `({ id: "a-1", text: "The river is high", n: [1, 2] }); // => { id: "a-1", text: "The … high", … }`],
    ["an error", `null!.x; // => throws TypeError: …`],
    ["what is printed", `console.log("%s is %d", "it", 2); // => it is 2`],
    ["what is printed over several lines", `console.log("a\\nb");\n// => a\n// b`],
    ["a result in CommonJS", `const { sep } = require("node:path");\nsep.length; // => 1`],
  ])("can be %s", (_, code) => expect(run(code)).toEqual({ results: 1, fault: null }));

  test.each([
    ["another value", `1 + 1; // => 3`],
    ["another type", `"2"; // => 2`],
    ["a missing field", `({ a: 1, b: 2 }); // => { a: 1 }`],
    ["another part", `({ a: 1, b: 2 }); // => { a: 2, … }`],
    ["another end", `"The river is high"; // => "The … low"`],
    ["another error", `null!.x; // => throws RangeError: …`],
    ["no error where one is shown", `1; // => throws RangeError: …`],
    ["an error where none is shown", `null!.x; // => 1`],
    ["other words printed", `console.log("it is"); // => it was`],
  ])("fails for %s", (_, code) => expect(run(code).fault).toContain("but the built package gives"));

  test("fails where it is not JavaScript", () => expect(run("1; // => about one").fault).toContain("is not JavaScript"));

  test.each([["if (true) {\n  1; // => 2\n}"], ["import path from 'node:path'; // => 2"], ["const { a } = { a: 1 }; // => 1"]])(
    "is never passed over: %s",
    (code) => expect(run(code).fault).not.toBe(null),
  );
});

test("an example that breaks without a result fails", () => {
  expect(run(`throw new TypeError("broken");`).fault).toBe("TypeError: broken");
});

test("an example that ends the process fails, with all that could not run after it", () => {
  const examples = [block("1; // => 1"), block("process.exit(0);"), block("1; // => 1")];
  const faults = [...runExamples(examples).values()].map(({ fault }) => fault);
  expect(faults).toEqual([null, expect.stringContaining("ended the process"), expect.stringContaining("ended the process")]);
});

test("an example with a wrong type fails", () => {
  const wrong = block(`import { locate } from "@igf/schema/quotes";\n\nlocate(1, "river");`);
  expect(typeCheckExamples([wrong]).get(wrong)).toEqual([expect.stringContaining("line 3: Argument of type 'number'")]);
});
