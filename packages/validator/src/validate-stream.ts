import { checkOptions } from "./check-options.js";
import type { Check } from "./engine/create-check.js";
import type { Finding, Summary } from "./finding.js";
import { createCheck } from "./formats/create-check.js";
import type { Abortable, ValidateOptions } from "./options.js";
import { partsOf, takeTurns } from "./in-turns.js";
import { openInput, type OpenInput, type Piece } from "./open-input.js";
import { showValue } from "./show-value.js";
import { encode } from "./syntax/encode.js";
import { isBytes } from "./syntax/is-bytes.js";

/**
 * What a stream may be: anything that gives bytes or text piece by piece, such as a file that Node.js reads, the body of a
 * response, or a list.
 *
 * @group Validation
 */
export type StreamInput =
  | string
  | Uint8Array
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | Readable;

/**
 * What is read piece by piece: every `ReadableStream` of bytes or text is one.
 *
 * @group Validation
 */
export interface Readable {
  /** Returns what gives one piece after the other, and can be told that no more are wanted. */
  getReader(): PieceReader;
}

/**
 * What gives the pieces of a {@link Readable}.
 *
 * @group Validation
 */
export interface PieceReader {
  /** Gives the next piece, or says that there is none. */
  read(): Promise<{ done: boolean; value?: Uint8Array | string | undefined }>;
  /** Is told that no more pieces are wanted. */
  cancel(): Promise<void>;
}

/**
 * The findings of a stream, as they are made, and what they add up to.
 *
 * @group Validation
 */
export interface FindingStream extends AsyncIterable<Finding> {
  /**
   * Reads what is left of the stream, and returns what has been found, in numbers. Ask for it after the findings; whoever
   * asks without having read them does not get them. Whoever stops reading them before the end closes the stream, of which
   * there is no summary then.
   */
  summary(): Promise<Summary>;
}

/**
 * Validates what comes piece by piece, and holds no more of it than a record: NDJSON, CSV and large datasets in JSON may be of
 * any length; YAML, and JSON of less than 4 MiB, are held as a whole. Findings come in the order of the file, the first of them
 * when a few kilobytes have been read; what only its end can tell, such as a record that is missing, comes last. Every few
 * hundredths of a second, timers and whatever else waits has its turn.
 *
 * @group Validation
 * @throws {TypeError} for an input or options that cannot be. While it is read, it throws what the input throws, and the reason of a
 *   `signal` that is aborted.
 * @example
 * ```ts
 * import { validateStream } from "@igf/validator";
 *
 * const lines = ['{ "type": "Retired", "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "Twice." }\n', "[]\n"];
 * const stream = validateStream(lines, { format: "ndjson" });
 * const messages = [];
 * for await (const { line, message } of stream) messages.push(`${line}: ${message}`);
 * messages; // => ["2: Here stands [], not a record."]
 * (await stream.summary()).records; // => { Retired: 1 }
 * ```
 */
export function validateStream(input: StreamInput, options: ValidateOptions = {}): FindingStream {
  checkOptions(options);
  const open = openInput(input);
  const findings = findingsOf(open, createCheck(options), options.signal);
  let sum: Summary | null = null;
  const next = async () => {
    const step = await findings.next();
    if (step.done && step.value) sum = step.value;
    return step as IteratorResult<Finding, undefined>;
  };
  const stop = async () => {
    await findings.return(null);
    await open.close();
    return { done: true as const, value: undefined };
  };
  return {
    [Symbol.asyncIterator]: () => ({ next, return: stop }),
    async summary() {
      while (!(await next()).done);
      if (sum === null) throw new Error("The stream could not be read to its end, so there is no summary of it.");
      return sum;
    },
  };
}

async function* findingsOf(input: OpenInput, check: Check, signal: Abortable | undefined): AsyncGenerator<Finding, Summary | null> {
  for await (const bytes of bytesOf(piecesOf(input, signal))) {
    check.push(bytes);
    for (const { finding } of check.take()) yield finding;
  }
  const summary = check.end();
  for (const { finding } of check.take()) yield finding;
  return summary;
}

/** The bytes of a stream; where text is cut between the two halves of a character, they are put together again. */
async function* bytesOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array> {
  let half = "";
  for await (const piece of pieces) {
    if (isBytes(piece)) yield piece;
    else if (typeof piece !== "string") throw new TypeError(`A piece of the stream is ${showValue(piece)}: it must be a text or bytes.`);
    else {
      const text = half + piece;
      half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? "";
      yield encode(half === "" ? text : text.slice(0, -1));
    }
  }
  if (half !== "") yield encode(half);
}

/**
 * Gives the pieces, or parts of them, until the signal is aborted, even while nothing comes, or always something, and closes
 * the input whenever it ends.
 */
async function* piecesOf(input: OpenInput, signal: Abortable | undefined): AsyncGenerator<Piece> {
  let abort = () => {};
  let isAborted = false;
  const aborted = new Promise<never>((_, reject) => void (abort = () => (isAborted = true, reject(signal!.reason))));
  aborted.catch(() => {});
  signal?.addEventListener("abort", abort, { once: true });
  const takeTurn = takeTurns();
  try {
    while (true) {
      signal?.throwIfAborted();
      const step = await (signal ? Promise.race([input.next(), aborted]) : input.next());
      if (step.done) return;
      for (const part of partsOf(step.value!)) {
        await takeTurn();
        signal?.throwIfAborted();
        yield part;
      }
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    const closed = input.close();
    // It may still wait for a piece that never comes: nobody waits for it.
    if (isAborted) closed.catch(() => {});
    else await closed;
  }
}
