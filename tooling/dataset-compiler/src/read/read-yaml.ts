import { readFileSync } from "node:fs";
import { isNode, isPair, isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { DataError, type Problem } from "../problems.js";

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** A YAML file: its values, and the line on which each stands. */
export interface YamlFile {
  /** As it is named in messages. */
  readonly name: string;
  readonly value: unknown;
  /** Line of the value at a path, or of the nearest one around it; with `word`, the line of that word of a text, from 0. */
  lineOf(path: Path, word?: number): number;
}

/**
 * Reads a YAML file and remembers where its values stand.
 * @throws DataError where it is not YAML, or repeats a key
 */
export function readYaml(path: string, name: string): YamlFile {
  const text = readFileSync(path, "utf8");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new DataError(faults.map(({ code, message, pos }) => syntaxProblem(name, lines.linePos(pos[0]).line, code, message)));
  }
  return {
    name,
    value: document.toJS(),
    lineOf: (at, word) => lines.linePos(offsetOfWord(text, ...startOf(document, at), word)).line,
  };
}

function syntaxProblem(file: string, line: number, code: string, message: string): Problem {
  const mend =
    code === "DUPLICATE_KEY"
      ? "Keep one of the two entries."
      : "Check indentation and quotation marks on this line and above it. A text that holds `: `, ` #` or begins with a bracket needs quotation marks or a `>-` block.";
  return { file, line, subject: "not valid YAML", what: message.replace(/\.?$/, "."), mend };
}

/** Start of the node at a path, and whether it is the text asked for or only something around it. */
function startOf(document: Document, path: Path): [offset: number, isText: boolean] {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    return [isScalar(node) ? node.range[0] : startOfKey(document, path.slice(0, length)) ?? node.range[0], isScalar(node)];
  }
  return [0, false];
}

/** A list or mapping is best shown at its key; an item of a list has none. */
function startOfKey(document: Document, path: Path): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

/** Folding only changes white space: the nth word of a text is the nth word of its lines, after the `>-` of a block. */
function offsetOfWord(text: string, start: number, isText: boolean, word: number | undefined): number {
  if (!isText || word === undefined) return start;
  const words = text.slice(start).matchAll(/\S+/g);
  const header = /^[>|]/.test(text.slice(start)) ? 1 : 0;
  let index = -header;
  for (const match of words) {
    if (index === word) return start + match.index;
    index += 1;
  }
  return start;
}
