import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileMessages } from "./compile-messages.js";
import { compileSources } from "./compile-sources.js";
import { compileVocabularies } from "./compile-vocabularies.js";
import { emitMessages } from "./emit/emit-messages.js";
import { emitSources } from "./emit/emit-sources.js";
import { emitVocabularies } from "./emit/emit-vocabularies.js";
import type { Emitted } from "./emit/emitted.js";
import { writeFiles } from "./emit/write-files.js";
import { DataError } from "./problems.js";
import { readKnownConcepts, readKnownSources, readKnownTexts } from "./read/read-siblings.js";
import { readSuppliedText, suppliedTexts } from "./read/read-supplied-text.js";

// Run in the folder of a data package by its build script: `tsx …/compile.ts messages`. It writes two git-ignored
// folders: generated/, from which tsup then builds the code, and dist/ with the raw files, to which tsup adds that code.

const folder = process.cwd();
const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string };
const packageFolder = name.replace("@igf/", "packages/");

const compilers: Record<string, () => Emitted> = {
  sources() {
    const compiled = compileSources(join(folder, "data"), `${packageFolder}/data`, readSuppliedText);
    for (const id of compiled.notRechecked) {
      if (process.env[suppliedTexts]) console.log(`Note: ${suppliedTexts} holds no ${id}.txt: its hash was not rechecked.`);
    }
    console.log(`${compiled.documents.length} source documents (${compiled.texts.size} with text), ${compiled.citedPages.length} cited pages`);
    return emitSources(name, compiled);
  },

  vocabularies() {
    const compiled = compileVocabularies(join(folder, "data"), `${packageFolder}/data`, readKnownSources(folder));
    console.log(`${compiled.schemes.length} concept schemes, ${compiled.concepts.length} concepts`);
    return emitVocabularies(name, compiled);
  },

  messages() {
    const file = "igf-2025";
    const { sources, citedPages } = readKnownSources(folder);
    const { dataset, notRechecked } = compileMessages({
      path: join(folder, "data", `${file}.yaml`),
      name: `${packageFolder}/data/${file}.yaml`,
      version,
      sources: [...sources, ...citedPages],
      concepts: readKnownConcepts(folder),
      texts: textsAtHand(sources),
    });
    if (notRechecked > 0) console.log(`Note: ${notRechecked} quotes were not rechecked: their text is not published. Supply it with ${suppliedTexts}=folder.`);
    console.log(`${dataset.messages.length} messages in ${dataset.topics.length} topics and ${dataset.themes.length} themes; each stands in its document`);
    return emitMessages(name, file, dataset);
  },
};

/** Texts that are published, and those that somebody supplied for this run. */
function textsAtHand(sources: readonly { id: string }[]): Map<string, string> {
  const texts = new Map(Object.entries(readKnownTexts(folder)));
  for (const { id } of sources) {
    const supplied = texts.has(id) ? null : readSuppliedText(id);
    if (supplied) texts.set(id, supplied.toString("utf8"));
  }
  return texts;
}

const compiler = compilers[process.argv[2] ?? ""];
if (!compiler) throw new Error(`Usage: compile.ts ${Object.keys(compilers).join(" | ")}`);
try {
  const { generated, published } = compiler();
  writeFiles(join(folder, "generated"), generated);
  writeFiles(join(folder, "dist"), published);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
