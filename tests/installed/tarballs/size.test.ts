import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { released } from "../released.js";

/**
 * How many bytes a package may take on disk, and what takes them. About a sixth above what it takes now: new records
 * and rules have room, a source map or a library that got in by mistake has not.
 */
const ceilings: Record<string, { bytes: number; because: string }> = {
  "@igf/schema": { bytes: 640_000, because: "each JSON Schema stands alone, and the declarations repeat every description" },
  "@igf/sources": { bytes: 730_000, because: "the four texts are there as files, as an ES module and for require, and every page that is cited is described in each format" },
  "@igf/vocabularies": { bytes: 545_000, because: "nearly two hundred concepts with their sources, in JSON, NDJSON, CSV and two modules" },
  "@igf/messages": { bytes: 850_000, because: "the records in JSON, NDJSON, CSV and two modules, and the search library, twice" },
  "@igf/consultations": { bytes: 2_050_000, because: "the asks in JSON, NDJSON, CSV and two modules; a bullet that holds several asks is quoted by each" },
  "@igf/stats": { bytes: 1_080_000, because: "the figures in four formats and two modules; each page that is cited is described in all of them" },
  "@igf/validator": { bytes: 2_400_000, because: "the compiled checks of all types, and what reads them from lines; four entries, each of which is complete for require, since tsup cannot share what they have in common there; what reads YAML and CSV" },
  "@igf/cli": { bytes: 1_040_000, because: "one program with the validator in it, so that it starts at once, and what it reads later in files that share no code with it, and the libraries that read and write CSV and YAML; its help and three example files; the data is in the other packages" },
};

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0);
}

it.each(released.packages)("$name stays below its ceiling", ({ name, contents }) => {
  const ceiling = ceilings[name];
  expect(ceiling, `${name} has no ceiling: give it one, with the reason`).toBeDefined();
  expect(sizeOf(contents)).toBeLessThan(ceiling!.bytes);
});
