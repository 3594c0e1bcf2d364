import { byte } from "./bytes.js";
import type { Place } from "./dataset-handler.js";
import type { Progress } from "./progress.js";

/** Takes a bracket, comma or colon between the values of a document; `false` where none may stand. The lists of a dataset are not opened here. */
export function takePunctuation(progress: Progress, code: number, place: Place): boolean {
  const { expected, list } = progress;
  if (expected === "a value" && !progress.root && code === byte.openBrace) {
    progress.root = place;
    progress.expected = "a key or }";
  } else if (expected === "a value" && !progress.root && code === byte.openBracket) {
    Object.assign(progress, { root: place, isList: true, list: place, expected: "a value or ]" } satisfies Partial<Progress>);
  } else if (expected === ":" && code === byte.colon) {
    progress.expected = "a value";
  } else if (expected === ", or the end" && code === byte.comma) {
    progress.before = place;
    progress.expected = list ? "a value" : "a key";
  } else if (list && code === byte.closeBracket && (expected === "a value or ]" || expected === ", or the end")) {
    close(progress, place);
    progress.list = null;
    progress.expected = progress.isList ? "nothing" : ", or the end";
    progress.lastText = null;
  } else if (!list && code === byte.closeBrace && (expected === "a key or }" || expected === ", or the end")) {
    close(progress, place);
    progress.expected = "nothing";
  } else {
    return false;
  }
  return true;
}

function close(progress: Progress, { line, column, offset }: Place): void {
  progress.before = { line, column: column + 1, offset: offset + 1 };
}
