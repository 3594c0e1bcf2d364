import { events, header, themes, topics } from "./make-head.js";
import { makeMessage } from "./make-message.js";
import { writeFile } from "./write-file.js";

/** Writes generated messages as one JSON dataset, a record on each line. */
export function writeDataset(path: string, messages: number): void {
  // One message refers to the first theme and topic only: a small dataset shall be small.
  const count = messages === 1 ? 1 : Infinity;
  writeFile(path, piecesOf({ ...header, events, themes: themes.slice(0, count), topics: topics.slice(0, count) }, messages));
}

function* piecesOf(head: object, messages: number): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},\n"messages":[\n`;
  for (let number = 0; number < messages; number += 1) yield `${number > 0 ? ",\n" : ""}${makeMessage(number).line}`;
  yield '\n],\n"retired":[]}\n';
}
