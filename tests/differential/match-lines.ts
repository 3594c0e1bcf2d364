import { isDeepStrictEqual } from "node:util";
import { recordTypes, type RecordType } from "@igf/schema";
import { accepted, refused } from "../../packages/validator/src/lines/layout.js";
import { longestLine } from "../../packages/validator/src/lines/layout.js";
import { LineMatcher } from "../../packages/validator/src/lines/line-matcher.js";
import { lineProgramOf } from "../../packages/validator/src/lines/line-program.js";

const matcher = LineMatcher.create()!;

const programs = new Map(
  recordTypes.map((type) => {
    const address = matcher.nextProgram;
    const { code, patterns } = lineProgramOf(type, {}, address);
    matcher.add(code);
    return [type as string, { address, patterns }] as const;
  }),
);

/** Whether a value is right or wrong as a usual line of NDJSON, without being parsed; `null` where that says nothing. */
export function byLine(type: string, value: unknown): boolean | null {
  const program = programs.get(type as RecordType);
  const line = program && JSON.stringify(value);
  // A number that JSON does not have, say, is another value when it is written.
  if (line === undefined || /\\u[dD][89a-fA-F]/.test(line) || !isDeepStrictEqual(JSON.parse(line), value)) return null;
  const bytes = Buffer.from(line);
  if (bytes.length > longestLine) return null;
  matcher.forget();
  const verdict = matcher.judge(program!.address, bytes, 0, bytes.length);
  if (verdict !== accepted) return verdict === refused ? false : null;
  return program!.patterns.every(({ capture, pattern }) => !matcher.has(capture) || pattern.test(matcher.word(capture)!)) ? true : null;
}
