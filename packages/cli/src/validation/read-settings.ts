import { CannotRun } from "../cannot-run.js";
import type { InputFormat } from "../input/input-format.js";
import { readText } from "../input/read-text.js";
import { printable } from "../output/printable.js";
import { checkRule } from "./check-rule.js";
import type { TypedValues } from "./options.js";
import { readSchema } from "./read-schema.js";
import type { Settings } from "./settings.js";

/** People read no more than so many findings at a time, and the same one no more than so often; programs get them all. */
const forPeople = { maxFindings: 100, maxRepeats: 3 };
const forPrograms = { maxFindings: Infinity, maxRepeats: Infinity };

/** Understands the options of a call, and reads the files that they name. Throws CannotRun for what makes no sense. */
export async function readSettings(typed: TypedValues): Promise<Settings> {
  const format = (typed.format ?? "pretty") as Settings["format"];
  const { maxFindings, maxRepeats } = format === "pretty" || format === "github" ? forPeople : forPrograms;
  return {
    format,
    maxFindings: countOf("max-findings", typed["max-findings"]) ?? maxFindings,
    // Whoever asks for all of them wants to see them.
    maxRepeats: typed["max-findings"] === "all" ? Infinity : maxRepeats,
    inputFormat: (typed["input-format"] ?? null) as InputFormat | null,
    config: typed.config ?? null,
    jobs: countOf("jobs", typed.jobs),
    watch: typed.watch ?? false,
    rules: await readEach("rule", typed.rule, checkRule),
    extensions: await readEach("extension", typed.extension, readSchema),
    sourceTexts: await readEach("source-text", typed["source-text"], (_, file) => readText(file).text),
  };
}

/** What a word of each option has to say, and how. */
const halves = {
  rule: ["which severity the rule shall have", "NAME=SEVERITY, with the severity error, warning or off"],
  extension: ["which file holds the JSON Schema", "NAMESPACE=FILE, with the namespace under which the records have the extension"],
  "source-text": ["which file holds the text", "ID=FILE, with the ID that the dataset gives the document"],
} as const;

type Half = keyof typeof halves;

async function readEach<Value>(option: Half, words: readonly string[] = [], read: (key: string, value: string) => Value | Promise<Value>): Promise<Record<string, Value>> {
  const values: [key: string, value: Value][] = [];
  for (const [key, value] of words.map((word) => split(option, word))) values.push([key, await read(key, value)]);
  return Object.fromEntries(values);
}

function split(option: Half, word: string): [key: string, value: string] {
  const equals = word.indexOf("=");
  if (equals > 0 && equals < word.length - 1) return [word.slice(0, equals), word.slice(equals + 1)];
  const [what, form] = halves[option];
  throw new CannotRun(`--${option} ${printable(word)} does not say ${what}.`, `Write --${option} ${form}.`);
}

function countOf(option: string, word: string | undefined): number | null {
  if (word === undefined) return null;
  if (word === "all" && option === "max-findings") return Infinity;
  const count = Number(word);
  if (/^[0-9]+$/.test(word) && Number.isSafeInteger(count) && (count > 0 || option === "max-findings")) return count;
  throw new CannotRun(`--${option} cannot be ${printable(word)}.`, option === "jobs" ? "Write a whole number from 1, such as 2." : "Write a whole number, such as 100, or all.");
}
