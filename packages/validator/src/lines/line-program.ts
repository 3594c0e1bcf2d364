import { boolean, choice, count, empty, end, field, id, item, kind, list, literal, named, never, nobodys, nullable, number, open, ordinal, plain, text, url } from "./layout.js";
import { datasetTypes, idPattern, recordTypes } from "@igf/schema";
import { patternOf, schemaOf, type Schema } from "../shape/schema.js";

/** What accepts a line as a record: see layout.ts for its instructions. */
export interface LineProgram {
  readonly code: readonly number[];
  /** The number of the capture of what stands at each path. */
  readonly captures: ReadonlyMap<string, number>;
  /** What is only known once these captures match their patterns; those of nothing do. */
  readonly patterns: readonly { readonly capture: number; readonly pattern: RegExp }[];
  /** The captures of texts, and of lists that hold some: they may be words for nothing. */
  readonly texts: readonly { readonly capture: number; readonly isList: boolean }[];
}

/** The patterns that a program tells by itself. */
const known: Readonly<Record<string, number>> = { [idPattern.source]: id, "\\S": text, [String.raw`^https?:\/\/[^\s]+$`]: url };

const longestLiteral = 255;
const blockSize = 16;

/**
 * Returns what accepts the usual lines of records of a type: those with all required fields, no others, in the order of a record that
 * came before, with plain characters only; and what refuses some of the others. It begins at an address, as what jumps within it says
 * where to.
 */
export function lineProgramOf(type: string, like: object, address: number): LineProgram {
  const code: number[] = [];
  const captures = new Map<string, number>();
  const patterns: { capture: number; pattern: RegExp }[] = [];
  const texts: { capture: number; isList: boolean }[] = [];
  let holdsText = false;
  write(schemaOf(type), like, "");
  code.push(end);
  return { code, captures, patterns, texts };

  /** @param path  Where the value stands; `null` within a list, which is caught as a whole. */
  function write(schema: Schema, sample: unknown, path: string | null): void {
    if (schema.$ref) write(schemaOf(schema.$ref), sample, path);
    else if (schema.anyOf) writeNullable(schema.anyOf[0], sample, path);
    else if (Array.isArray(schema.type)) writeNullable({ ...schema, type: schema.type[0] as string }, sample, path);
    else if (schema.const !== undefined) writeConstant(schema.const, path);
    else if (schema.properties) writeObject(schema, sample, path);
    else if (schema.items) writeList(schema, sample, path);
    else if (schema.type === "string") writeString(schema, path);
    else code.push(scalarOf(schema), captureOf(path));
  }

  function writeObject({ properties = {}, required = [] }: Schema, sample: unknown, path: string | null): void {
    const values = (sample ?? {}) as Readonly<Record<string, unknown>>;
    const inOrder = Object.keys(values).filter((name) => required.includes(name));
    // What the sample lacks comes after what it comes after in the schema.
    for (const [index, name] of required.entries()) if (!inOrder.includes(name)) inOrder.splice(index === 0 ? 0 : inOrder.indexOf(required[index - 1]!) + 1, 0, name);
    for (const [index, name] of inOrder.entries()) {
      code.push(index === 0 ? open : field);
      writeBlocks(`"${name}":`);
      write(properties[name]!, values[name], path === null ? null : path === "" ? name : `${path}/${name}`);
      if (path === "" && index === Math.max(inOrder.indexOf("type"), inOrder.indexOf("id"))) code.push(named);
    }
    writeLiteral("}");
  }

  function writeConstant(value: unknown, path: string | null): void {
    if (path !== "type") return writeLiteral(JSON.stringify(value));
    const types = [value, ...recordTypes.filter((other) => other !== value), ...datasetTypes];
    code.push(kind, captureOf(path), types.length);
    for (const name of types) writeBlocks(JSON.stringify(name));
  }

  function writeList({ items, minItems = 0 }: Schema, sample: unknown, path: string | null): void {
    if (minItems > 1) return void code.push(never);
    const capture = captureOf(path);
    code.push(list, capture);
    const afterwards = minItems === 0 ? writeJump(empty, capture) : null;
    const first = code.length;
    write(items!, (sample as readonly unknown[] | undefined)?.[0], null);
    if (path !== null && holdsText) texts.push({ capture, isList: true });
    holdsText &&= path === null;
    writeJump(item, capture)(first);
    afterwards?.();
  }

  function writeNullable(schema: Schema, sample: unknown, path: string | null): void {
    const afterwards = writeJump(nullable, captureOf(path));
    write(schema, sample, path);
    afterwards();
  }

  function writeString({ pattern = "", enum: options }: Schema, path: string | null): void {
    if (options) {
      code.push(choice, captureOf(path), options.length);
      for (const option of options) writeBlocks(JSON.stringify(option));
    } else if (known[pattern] !== undefined) {
      const capture = captureOf(path);
      code.push(known[pattern], capture);
      if (known[pattern] === text && path !== null) texts.push({ capture, isList: false });
      holdsText ||= known[pattern] === text && path === null;
    } else if (path === null) code.push(never);
    else {
      const capture = captureOf(path);
      patterns.push({ capture, pattern: patternOf(pattern) });
      code.push(plain, capture);
    }
  }

  function writeLiteral(words: string): void {
    code.push(literal);
    writeBlocks(words);
  }

  function writeBlocks(words: string): void {
    if (words.length > longestLiteral || /[^\x20-\x7e]/.test(words)) throw new Error(`"${words}" is no literal that a program can have.`);
    code.push(words.length, ...Array.from(words.padEnd(Math.ceil(words.length / blockSize) * blockSize, "\0"), (sign) => sign.charCodeAt(0)));
  }

  /** Writes an instruction that jumps, and returns what says where to: what is written next, if nothing else is said. */
  function writeJump(instruction: number, capture: number): (target?: number) => void {
    const at = code.push(instruction, capture);
    writeAddress(0);
    return (target = code.length) => writeAddress(address + target, at);
  }

  function writeAddress(target: number, at = code.length): void {
    [code[at], code[at + 1]] = [target & 255, target >> 8];
  }

  function captureOf(path: string | null): number {
    if (path === null) return nobodys;
    const capture = captures.get(path) ?? captures.size;
    captures.set(path, capture);
    return capture;
  }
}

/** What reads a value that is no text. */
function scalarOf({ type, minimum, maximum = Infinity }: Schema): number {
  if (type === "boolean") return boolean;
  if (maximum < 1e15) return never;
  if (type === "integer" && (minimum === 0 || minimum === 1)) return minimum === 0 ? count : ordinal;
  return type === "number" && minimum === undefined ? number : never;
}
