import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { expect, test } from "vitest";
import { datasetFiles } from "./support/river-forum.js";

const require = createRequire(import.meta.url);
const built = require.resolve("@igf/validator");

/** A world with what every browser has and nothing that is Node's own, and in which no code may be made from strings. */
function loadInBareWorld(): typeof import("../src/index.js") {
  const world = vm.createContext({ TextDecoder, TextEncoder }, { codeGeneration: { strings: false, wasm: false } });
  const load = (path: string): unknown => {
    const module = { exports: {} };
    const run = vm.runInContext(`(function (module, exports, require) {${readFileSync(path, "utf8")}\n})`, world);
    run(module, module.exports, (name: string) => load(createRequire(path).resolve(name)));
    return module.exports;
  };
  return load(built) as typeof import("../src/index.js");
}

test("the built package runs without Node, and under a policy that forbids eval", () => {
  const { validateText } = loadInBareWorld();
  expect(validateText(datasetFiles.messages).valid).toBe(true);
  expect(validateText(datasetFiles.messages.replace("MessagesDataset", "MesagesDataset")).findings[0]!.didYouMean).toBe("MessagesDataset");
});

test("the built package asks for nothing but the schema", () => {
  expect(importedBy(built.replace(/\.cjs$/, ".js"))).toEqual(new Set(["@igf/schema", "@igf/schema/quotes", "@igf/schema/tables"]));
});

/** The packages that a built file, or a part of it that it loads, imports. */
function importedBy(path: string): Set<string> {
  const names = [...readFileSync(path, "utf8").matchAll(/\bfrom\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g)].map(([, from, bare]) => (from ?? bare)!);
  return new Set(names.flatMap((name) => (name.startsWith(".") ? [...importedBy(join(dirname(path), name))] : name)));
}
