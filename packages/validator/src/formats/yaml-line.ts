/** How a line of YAML begins. Columns count from 0. */
export interface YamlLine {
  readonly start: number;
  /** Where its key or value begins: after the hyphens, if there are any. */
  readonly column: number;
  /** Where its first hyphen stands; `null` where it is no item of a list. */
  readonly hyphen: number | null;
  readonly isKey: boolean;
  /** The line, or the beginning of a long one. */
  readonly text: string;
}

const longest = 2000;
const mostSkipped = 100;

/** Reads how the line begins that stands at an offset. */
export function readLine(text: string, start: number): YamlLine {
  const [line] = /^[^\r\n]*/.exec(text.slice(start, start + longest))!;
  const [, indent, hyphens, key] = /^( *)((?:- +)*)([A-Za-z_$][\w$]*:(?:\s|$))?/.exec(line)!;
  return { start, column: indent!.length + hyphens!.length, hyphen: hyphens === "" ? null : indent!.length, isKey: key !== undefined, text: line };
}

/** The next line that holds something; `null` where none follows soon. */
export function lineAfter(text: string, { start }: YamlLine): YamlLine | null {
  let next = start;
  for (let skipped = 0; skipped < mostSkipped; skipped += 1) {
    next = text.indexOf("\n", next) + 1;
    if (next === 0 || next >= text.length) return null;
    const line = readLine(text, next);
    if (holdsSomething(line)) return line;
  }
  return null;
}

/** The line before that holds something; `null` where none stands near. */
export function lineBefore(text: string, { start }: YamlLine): YamlLine | null {
  let before = start;
  for (let skipped = 0; skipped < mostSkipped && before > 0; skipped += 1) {
    before = text.lastIndexOf("\n", before - 2) + 1;
    const line = readLine(text, before);
    if (holdsSomething(line)) return line;
  }
  return null;
}

function holdsSomething({ text }: YamlLine): boolean {
  return !/^\s*(?:#|$)/.test(text);
}
