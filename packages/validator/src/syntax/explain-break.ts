import type { Fault } from "../fault.js";
import { explainPlace, type PlaceOf } from "./explain-place.js";
import { completed, explainToken } from "./explain-token.js";
import type { Explanation } from "./explanation.js";
import { deepestNesting } from "./limits.js";
import { lineAt } from "./line-at.js";
import { token as is } from "./tokens.js";
import type { Break } from "./walk-json.js";

/**
 * Says why a text stops being JSON, in the words of whoever wrote it. Where the text is a part of a file, `placeOf` says
 * where in the file an offset of the text stands, and `whole` how the text is called.
 */
export function explainBreak(text: string, stop: Break, placeOf: PlaceOf = (offset) => `on line ${lineAt(text, offset)}`, whole = "file"): Fault {
  const explanation = tooDeep(stop) ?? explainToken(text, stop, whole) ?? atTheEnd(text, stop, placeOf, whole) ?? explainPlace(text, stop, placeOf);
  return { rule: "json-is-well-formed", pointer: stop.pointer, offset: stop.token.offset, expected: stop.expected, ...explanation };
}

function tooDeep({ tooDeep }: Break): Explanation | null {
  if (!tooDeep) return null;
  const limit = `${deepestNesting} levels`;
  return {
    rule: "nesting-is-bounded",
    message: `Lists and objects are nested more than ${limit} deep.`,
    found: `level ${deepestNesting + 1}`,
    expected: `at most ${limit}`,
  };
}

function atTheEnd(text: string, { token, open, expected }: Break, placeOf: PlaceOf, whole: string): Explanation | null {
  if (token.kind !== is.end) return null;
  if (!open && expected === "a value") {
    return {
      rule: "documents-are-not-empty",
      offset: 0,
      message: text === "" ? "The document is empty." : "The document holds only white space.",
      found: "nothing",
      expected: "a dataset or a record",
    };
  }
  const what = open ? `the ${open.kind} that begins ${placeOf(open.offset)} is closed` : "its value is complete";
  const bracket = open && expected === ", or the end" && { expected: open.kind === "list" ? "]" : "}" };
  return { message: `The ${whole} ends before ${what}.`, found: `the end of the ${whole}`, mend: completed(whole), ...bracket };
}
