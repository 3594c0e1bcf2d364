import { dirname, relative, resolve } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { jsonOf } from "../input/json-of.js";
import { mostOfSettings, readBytes } from "../input/read-bytes.js";
import { readText } from "../input/read-text.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";
import { checkRule } from "./check-rule.js";
import { readSchema } from "./read-schema.js";
import type { Judgement } from "./settings.js";

/** The keys of a configuration, and what the values in each of them are. */
const contents: Readonly<Record<string, string>> = {
  rules: 'severities by rule, such as { "dates-are-real": "warning" }',
  extensions: 'schema files by namespace, such as { "river-forum": "river-forum.schema.json" }',
  sourceTexts: 'text files by document, such as { "river-report": "report.txt" }',
};

/** Something wrong in a configuration, and the keys that lead to it. */
class Fault extends Error {
  constructor(readonly path: readonly string[], sentences: string) {
    super(sentences);
  }
}

/**
 * Reads a configuration file. It is data, and never run. The files that it names are looked for from its folder.
 * Throws CannotRun for the first thing that is wrong, with line and column.
 */
export async function readConfig(file: string): Promise<Judgement> {
  // Decoded without the byte-order mark that some editors put before a text.
  const text = new TextDecoder().decode(readBytes(file, mostOfSettings));
  const name = relative("", file);
  // What does not even begin like JSON, such as YAML, is told what belongs there, and not how to validate it.
  const config = /^\s*[[{]/.test(text) ? await jsonOf(text, name) : null;
  try {
    return await judgementOf(config, dirname(file));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { placeInJson } = await import("./place-in-json.js");
    throw new CannotRun(`${printable(name)}:${placeInJson(text, error.path)}:`, error.message);
  }
}

async function judgementOf(config: unknown, folder: string): Promise<Judgement> {
  if (!isObject(config)) throw new Fault([], `This has to be an object in JSON, such as { "rules": {} }. Write one in its place.`);
  for (const key of Object.keys(config)) {
    if (key !== "$schema" && !Object.hasOwn(contents, key)) {
      throw new Fault([key], `A configuration has no ${printable(key)}.${didYouMean(key, Object.keys(contents))} It may have: ${Object.keys(contents).join(", ")}.`);
    }
  }
  return {
    rules: await each(config, "rules", (name, severity) => checkRule(name, severity)),
    extensions: await each(config, "extensions", (namespace, file) => readSchema(namespace, resolve(folder, file))),
    sourceTexts: await each(config, "sourceTexts", (_, file) => readText(resolve(folder, file)).text),
  };
}

async function each<Value>(config: object, key: string, read: (name: string, word: string) => Value | Promise<Value>): Promise<Record<string, Value>> {
  const words = Object.hasOwn(config, key) ? (config as Record<string, unknown>)[key] : {};
  if (!isObject(words)) throw new Fault([key], `${key} has to hold ${contents[key]}.`);
  const values: [name: string, value: Value][] = [];
  for (const [name, word] of Object.entries(words)) {
    if (typeof word !== "string") throw new Fault([key, name], `${key} has to hold ${contents[key]}. Write a text in quotation marks here.`);
    try {
      values.push([name, await read(name, word)]);
    } catch (error) {
      throw error instanceof CannotRun ? new Fault([key, name], error.message) : error;
    }
  }
  return Object.fromEntries(values);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
