import { events, header, themes, topics } from "./make-head.js";
import { makeMessage } from "./make-message.js";
import { plantFault, type FaultKind, type Spoilt } from "./plant-fault.js";
import { writeFile } from "./write-file.js";

/** What a file shall hold. */
export interface Wish {
  readonly path: string;
  readonly messages: number;
  /** Whether the envelope, event, themes and topics come first; a schema of messages can only read a file without them. */
  readonly hasHead: boolean;
  /** Every so many messages, one is faulty; never without. */
  readonly faultEvery?: number;
  /** The kinds of faults, in turn. */
  readonly kinds?: readonly FaultKind[];
}

/** A fault, and the line of the file in which it was planted. */
export type Planted = Spoilt & { readonly lineNumber: number };

/** Writes generated messages as NDJSON, always the same ones, and returns the faults planted among them. */
export function writeNdjson(wish: Wish): Planted[] {
  const planted: Planted[] = [];
  writeFile(wish.path, linesOf(wish, planted));
  return planted;
}

function* linesOf({ messages, hasHead, faultEvery, kinds = [] }: Wish, planted: Planted[]): Generator<string> {
  const head = hasHead ? [header, ...events, ...themes, ...topics] : [];
  for (const record of head) yield `${JSON.stringify(record)}\n`;
  for (let number = 0; number < messages; number += 1) {
    const isFaulty = faultEvery !== undefined && number % faultEvery === faultEvery >> 1;
    if (!isFaulty) yield `${makeMessage(number).line}\n`;
    else {
      const spoilt = plantFault(kinds[planted.length % kinds.length]!, number);
      planted.push({ ...spoilt, lineNumber: head.length + number + 1 });
      yield `${spoilt.line}\n`;
    }
  }
}
