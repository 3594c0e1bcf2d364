import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileConsultations } from "./compile-consultations.js";
import { compileMessages } from "./compile-messages.js";
import { compileSources } from "./compile-sources.js";
import { compileStatistics } from "./compile-statistics.js";
import { compileVocabularies } from "./compile-vocabularies.js";
import { emitConsultations } from "./emit/emit-consultations.js";
import { emitJson } from "./emit/emit-json.js";
import { emitMessages } from "./emit/emit-messages.js";
import { emitSources } from "./emit/emit-sources.js";
import { emitStatistics } from "./emit/emit-statistics.js";
import { emitVocabularies } from "./emit/emit-vocabularies.js";
import type { Emitted } from "./emit/emitted.js";
import { writeFiles } from "./emit/write-files.js";
import { DataError } from "./problems.js";
import { readCommittedQuotes, type CommittedQuotes } from "./read/committed-quotes.js";
import { readKnownAsks, readKnownConcepts, readKnownMessages, readKnownSources, readKnownTexts } from "./read/read-siblings.js";
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
    return emitSources(name, compiled, version);
  },

  vocabularies() {
    const compiled = compileVocabularies(join(folder, "data"), `${packageFolder}/data`, readKnownSources(folder));
    console.log(`${compiled.schemes.length} concept schemes, ${compiled.concepts.length} concepts`);
    return emitVocabularies(name, compiled, version);
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
    reportTrust(notRechecked);
    console.log(`${dataset.messages.length} messages in ${dataset.topics.length} topics and ${dataset.themes.length} themes; each stands in its document`);
    return emitMessages(name, file, dataset);
  },

  consultations() {
    const file = "igf-2025";
    const { sources } = readKnownSources(folder);
    const known = readCommittedQuotes(rangesFileOf(file));
    const compiled = compileConsultations({
      path: join(folder, "data", `${file}.yaml`),
      name: `${packageFolder}/data/${file}.yaml`,
      version,
      sources,
      concepts: readKnownConcepts(folder),
      messages: readKnownMessages(folder),
      texts: textsAtHand(sources),
      committed: known,
    });
    keepRanges(file, known, compiled.committed);
    reportTrust(compiled.notRechecked);
    const { consultations, asks, clusters, tensions } = compiled.dataset;
    console.log(`${consultations.length} consultations, ${asks.length} asks, ${clusters.length} clusters, ${tensions.length} tensions; each quote stands in its document`);
    return emitConsultations(name, file, compiled);
  },

  stats() {
    const file = "igf";
    const { sources, citedPages } = readKnownSources(folder);
    const known = readCommittedQuotes(rangesFileOf(file));
    const { dataset, notRechecked, committed } = compileStatistics({
      path: join(folder, "data", `${file}.yaml`),
      name: `${packageFolder}/data/${file}.yaml`,
      version,
      sources: [...sources, ...citedPages],
      concepts: readKnownConcepts(folder),
      printing: [...readKnownMessages(folder), ...readKnownAsks(folder)],
      texts: textsAtHand(sources),
      committed: known,
    });
    keepRanges(file, known, committed);
    reportTrust(notRechecked);
    const { events, indicators, observations } = dataset;
    const quoted = observations.filter(({ basis }) => basis === "quoted").length;
    console.log(`${events.length} events, ${indicators.length} indicators, ${observations.length} observations (${quoted} quoted, each of which stands in its document)`);
    return emitStatistics(name, file, dataset);
  },
};

/** File in which the places of quotes from texts that are not published are committed. */
function rangesFileOf(file: string): string {
  return join(folder, "data", `${file}.ranges.json`);
}

function keepRanges(file: string, known: CommittedQuotes, committed: CommittedQuotes): void {
  if (emitJson(committed) === emitJson(known)) return;
  writeFileSync(rangesFileOf(file), emitJson(committed));
  console.log(`${packageFolder}/data/${file}.ranges.json was rewritten: commit it with the data.`);
}

/** Says how many quotes were taken on trust. */
function reportTrust(notRechecked: number): void {
  if (notRechecked > 0) console.log(`Note: ${notRechecked} quotes were not rechecked: their text is not published. Supply it with ${suppliedTexts}=folder.`);
}

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
