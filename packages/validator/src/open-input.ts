import { showValue } from "./show-value.js";
import { isBytes } from "./syntax/is-bytes.js";
import type { StreamInput } from "./validate-stream.js";

/** A piece of a stream. */
export type Piece = Uint8Array | string;

/** An input that is read piece by piece, and can be closed at any time: even before the first piece, and while one is awaited. */
export interface OpenInput {
  next(): Promise<{ done?: boolean | undefined; value?: Piece | undefined }>;
  close(): Promise<void>;
}

/**
 * Opens what a stream may be.
 * @throws {TypeError} for anything else
 */
export function openInput(input: StreamInput): OpenInput {
  if (typeof input === "string" || isBytes(input)) return openIterable([input]);
  if (typeof input === "object" && input !== null) {
    // Not every browser lets one iterate over a ReadableStream.
    if ("getReader" in input) return openReadable(input.getReader());
    if (Symbol.asyncIterator in input || Symbol.iterator in input) return openIterable(input);
  }
  throw new TypeError(`The input is ${showValue(input)}: it must be a text, bytes, or what gives them piece by piece, such as a ReadableStream.`);
}

function openReadable(reader: ReturnType<Extract<StreamInput, { getReader: unknown }>["getReader"]>): OpenInput {
  return { next: () => reader.read(), close: () => reader.cancel() };
}

function openIterable(input: Iterable<Piece> | AsyncIterable<Piece>): OpenInput {
  const pieces = Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]();
  return {
    async next() {
      const { done, value } = await pieces.next();
      return { done, value: (await value) as Piece };
    },
    async close() {
      // A stream of Node.js is not closed by an iterator that has not begun, or waits.
      if ("destroy" in input && typeof input.destroy === "function") input.destroy();
      await pieces.return?.();
    },
  };
}
