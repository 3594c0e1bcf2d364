import { isAlias, isMap, isScalar, isSeq, type Alias, type Pair, type YAMLMap } from "yaml";
import type { Fault } from "../fault.js";
import { keysOf } from "../json-pointer.js";
import { showText } from "../show-value.js";
import { longestDocument } from "../syntax/limits.js";
import { formatCount } from "../words.js";
import { offsetOf, ValueComposer, type YamlNode } from "./compose-value.js";
import { explainYamlError } from "./explain-yaml-error.js";
import { tooDeep } from "./explain-yaml-value.js";
import { mostLexemes, parseYaml, type ParsedYaml } from "./parse-yaml.js";

/** What could be read of a YAML document, and everything that is wrong with its syntax. */
export interface ReadYaml {
  /** The text that positions are counted in: without a byte order mark. */
  readonly text: string;
  /** The value of the document; `undefined` where it could not be read. */
  readonly value: unknown;
  /** Every fault, with its offset in the text (UTF-16). */
  readonly faults: readonly Fault[];
  /** Returns where in the text the value at a JSON Pointer stands, or its key (UTF-16); `null` where there is none. */
  offsetOf(pointer: string, at?: "key"): number | null;
}

/**
 * Reads one document of YAML 1.2 as it is nearest to JSON. `no` and `2025-06-27` are texts; aliases stand for what is
 * anchored, within bounds; nothing has a tag of its own, and nothing is ever run.
 */
export function readYaml(text: string): ReadYaml {
  const marked = text.startsWith("\ufeff");
  const content = marked ? text.slice(1) : text;
  const { faults, ...read } = readUnmarked(content);
  return { ...read, text: content, faults: marked ? [byteOrderMark, ...faults] : faults };
}

type Read = Omit<ReadYaml, "text">;

function readUnmarked(text: string): Read {
  const broken = (fault: Fault): Read => ({ value: undefined, faults: [fault], offsetOf: () => null });
  if (text.length > longestDocument) return broken(tooLong(text.length, "characters"));
  const character = /[\0-\x08\x0b\x0c\x0e-\x1f]/.exec(text);
  if (character) return broken(controlCharacter(character[0], character.index));
  const parsed = parseYaml(text);
  const { document, errors, tooDeepAt, secondAt } = parsed;
  if (tooDeepAt !== null) return broken(tooDeep("", tooDeepAt));
  if (parsed.isTooLong) return broken(tooLong(mostLexemes, "words and marks", mostLexemes));
  if (parsed.unquotedAt !== null) return broken(controlCharacter(text[parsed.unquotedAt]!, parsed.unquotedAt));
  if (errors.length > 0) return broken(explainYamlError(text, errors[0]!, parsed));
  if (secondAt !== null) return broken(secondDocument(secondAt));
  if (document === null || (isScalar(document.contents) && document.contents.source === "" && document.contents.type === "PLAIN"))
    return broken(empty(text));
  if (document.directives.yaml.version !== "1.2") return broken(olderYaml(text));
  const composer = new ValueComposer(text);
  const value = composer.composeAll(document.contents);
  return {
    value: composer.isBoundless ? undefined : value,
    faults: composer.faults,
    offsetOf: placesIn(document, composer.targets),
  };
}

/** Returns what finds the places of a document. Keys are looked up in tables: an object may have a hundred thousand, and as many faults. */
function placesIn(document: NonNullable<ParsedYaml["document"]>, targets: ReadonlyMap<Alias, YamlNode>): ReadYaml["offsetOf"] {
  const tables = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairOf = (map: YAMLMap, key: string) => {
    let table = tables.get(map);
    if (!table) tables.set(map, (table = pairsByKey(map)));
    return table.get(key);
  };
  return (pointer, at) => {
    let key: YamlNode;
    let node: YamlNode = document.contents;
    for (const step of keysOf(pointer)) {
      while (isAlias(node)) node = targets.get(node) ?? null;
      const pair = isMap(node) ? pairOf(node, step) : undefined;
      key = pair?.key;
      node = isSeq(node) ? node.items[Number(step)] : (pair?.value ?? key);
      if (node === undefined) return null;
    }
    return offsetOf(at === "key" && key ? key : node);
  };
}

/** Where a key stands twice, the last one counts. */
function pairsByKey({ items }: YAMLMap): ReadonlyMap<unknown, Pair> {
  const scalars = items.flatMap((pair) => (isScalar(pair.key) ? [[pair, pair.key] as const] : []));
  return new Map(scalars.flatMap(([pair, { value, source }]) => [[value, pair] as const, [source, pair] as const]));
}

const byteOrderMark: Fault = {
  rule: "no-byte-order-mark",
  pointer: "",
  offset: 0,
  message: "The file begins with a byte order mark (U+FEFF).",
  found: "U+FEFF",
  expected: "the document",
};

/** Says that a document has more of something than can be held. */
export function tooLong(count: number, of: "bytes" | "characters" | "words and marks", limit = longestDocument): Fault {
  const found = `${count > limit ? "" : "more than "}${formatCount(count)} ${of}`;
  return {
    rule: "documents-fit-into-memory",
    pointer: "",
    offset: 0,
    message: `With ${found}, the document is too long to be read as YAML.`,
    found,
    expected: `at most ${formatCount(limit)}`,
    mend: "Write it as JSON or NDJSON, or split it into several datasets.",
  };
}

function controlCharacter(character: string, offset: number): Fault {
  const found = showText(character);
  return {
    rule: "yaml-is-well-formed",
    pointer: "",
    offset,
    message: `The file holds the control character ${found}.`,
    found,
    expected: "text",
    mend: 'Remove the character, or write it as an escape in quotation marks, such as "\\u0001".',
  };
}

function secondDocument(offset: number): Fault {
  return {
    rule: "yaml-is-well-formed",
    pointer: "",
    offset,
    message: "A second document follows the first one.",
    found: "several YAML documents",
    expected: "one YAML document",
    mend: "Put the records into the lists of one dataset, or validate each document by itself.",
  };
}

function empty(text: string): Fault {
  return {
    rule: "documents-are-not-empty",
    pointer: "",
    offset: 0,
    message: text === "" ? "The document is empty." : "The document holds no value.",
    found: "nothing",
    expected: "a dataset or a record",
  };
}

function olderYaml(text: string): Fault {
  const offset = Math.max(0, text.search(/^%YAML/m));
  return {
    rule: "yaml-is-well-formed",
    pointer: "",
    offset,
    message: "The document says that it is written in an older YAML, in which `no` is false and dates are no texts.",
    found: showText(text.slice(offset, offset + 60).replace(/[\r\n].*$/s, "")),
    expected: "YAML 1.2",
    mend: "Remove the line.",
  };
}
