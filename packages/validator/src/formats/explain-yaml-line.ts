import type { YAMLError } from "yaml";
import type { Fault } from "../fault.js";

/** What is said of a fault. */
export type Words = Pick<Fault, "message" | "mend" | "expected">;

/** Says what is wrong on the line of a fault, where the line shows it better than the library's message; `null` where it does not. */
export function explainLine(text: string, at: number, code: YAMLError["code"]): { offset: number; words: Words } | null {
  const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  const before = text.slice(Math.max(start, at - 2000), at);
  const [rest] = /^[^\r\n]{0,2000}/.exec(text.slice(at, at + 2000))!;
  const [indent] = /^ *(?=-[A-Za-z_$][\w$]*:(?:\s|$))/.exec(before + rest) ?? [];
  if (indent !== undefined) return { offset: at - before.length + indent.length, words: spaceAfterHyphen };
  if (
    /^\s*- /.test(before + rest) &&
    (code === "BAD_INDENT" || code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY" || /^- /.test(rest))
  )
    return { offset: at, words: itemOutOfPlace };
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(rest)) return nextLine(text, at + rest.length);
  const [, opening, special] = /^(.*?(?:: |- )\s*)([*&[{])/.exec(before) ?? [];
  return code === "UNEXPECTED_TOKEN" && special !== undefined
    ? { offset: at - before.length + opening!.length, words: specialCharacter(special) }
    : null;
}

const spaceAfterHyphen: Words = {
  message: "No space follows the hyphen that begins an item of a list.",
  expected: "- and a space",
  mend: "Put a space after the hyphen.",
};

const itemOutOfPlace: Words = {
  message: "An item of a list stands where none can stand.",
  expected: "a key, or a value",
  mend: "Indent the items of a list below the key that holds it, and leave out brackets around them.",
};

/** A line that is indented further than those beside it goes on with the text before it. */
function nextLine(text: string, from: number): { offset: number; words: Words } {
  const offset = from + /^\s*/.exec(text.slice(from, from + 2000))![0].length;
  return {
    offset,
    words: {
      message: "A line is indented further than those beside it.",
      expected: "as many spaces as before each key beside it",
      mend: "Indent all keys of an object by the same number of spaces.",
    },
  };
}

function specialCharacter(character: string): Words {
  return {
    message: `A text begins with ${character}, which means something else in YAML.`,
    expected: "a text in quotation marks",
    mend: 'Put the text into quotation marks: "…".',
  };
}
