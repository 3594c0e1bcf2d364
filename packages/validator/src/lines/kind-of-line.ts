import type { RecordType } from "@igf/schema";
import { readersOfLines } from "../../generated/lines.js";
import { LineMatcher } from "./line-matcher.js";
import { lineProgramOf, type LineProgram } from "./line-program.js";
import type { ReadRecord } from "./read-caught.js";

/** What is known of the lines of one type. */
export interface KindOfLine {
  readonly type: RecordType;
  readonly program: number;
  readonly patterns: LineProgram["patterns"];
  readonly texts: LineProgram["texts"];
  readonly captures: readonly number[];
  /** The captures of the type and the ID. */
  readonly names: { readonly type: number; readonly id: number };
  readonly read: ReadRecord;
}

/** Returns what matches lines with programs; `null` where there can be no such thing. */
export function createMatcher(): LineMatcher | null {
  return LineMatcher.create();
}

/** Gives a matcher the program for records of a type that are written like one that has come, and returns how it is used. */
export function kindOfLine(type: RecordType, like: object, matcher: LineMatcher): KindOfLine {
  const program = matcher.nextProgram;
  const { code, captures, patterns, texts } = lineProgramOf(type, like, program);
  matcher.add(code);
  const { paths, read } = readersOfLines[type];
  const names = { type: captures.get("type")!, id: captures.get("id")! };
  return { type, program, patterns, texts, captures: paths.map((path) => captures.get(path)!), names, read };
}
