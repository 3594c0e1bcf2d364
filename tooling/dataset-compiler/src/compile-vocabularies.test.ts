import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compileSources } from "./compile-sources.js";
import { compileVocabularies } from "./compile-vocabularies.js";
import { fixture, messageOf } from "./fixtures.js";

const { documents, citedPages } = compileSources(fixture("correct/sources"), "sources", () => null);
const sources = { sources: documents, citedPages };
const temporary = mkdtempSync(join(tmpdir(), "vocabularies-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A folder of vocabularies that holds one file. */
function folderWith(file: string): string {
  const folder = join(temporary, file.replaceAll("/", "-"));
  mkdirSync(folder);
  cpSync(fixture(file), join(folder, "river-bodies.yaml"));
  return folder;
}

test("a correct file becomes a scheme and its concepts", () => {
  const { schemes, concepts, mentioned } = compileVocabularies(folderWith("correct/vocabulary.yaml"), "data", sources);
  expect(schemes.map(({ type, id }) => [type, id])).toEqual([["ConceptScheme", "river-bodies"]]);
  expect(concepts.map(({ id, scheme, broader }) => [id, scheme, broader])).toEqual([
    ["body-river-forum", "river-bodies", null],
    ["body-river-forum-secretariat", "river-bodies", "body-river-forum"],
  ]);
  expect(mentioned).toEqual(["river-bodies"]);
});

describe("a faulty file is refused, and the error says where, what and how to mend it", () => {
  test.each(readdirSync(fixture("faulty/vocabularies")).filter((file) => file.endsWith(".yaml")))("%s", async (file) => {
    const message = messageOf(() => compileVocabularies(folderWith(`faulty/vocabularies/${file}`), "data", sources));
    expect(message).toMatch(/^\S+\.yaml:\d+  /);
    await expect(message).toMatchFileSnapshot(fixture(`faulty/vocabularies/${file.replace(".yaml", ".txt")}`));
  });
});
