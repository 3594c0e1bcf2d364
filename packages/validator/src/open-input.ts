import { hasMethod } from "./has-method.js";
import { showValue } from "./show-value.js";
import { isBytes } from "./syntax/is-bytes.js";
import type { PieceReader, StreamInput } from "./validate-stream.js";

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
  if (typeof input === "string" || isBytes(input)) return openIterable([input][Symbol.iterator](), input);
  if (typeof input !== "object" || input === null || ArrayBuffer.isView(input) || input instanceof Map) throw isNone(input);
  // Not every browser lets one iterate over a ReadableStream.
  if (hasMethod("getReader", input)) return openReadable(input.getReader() as PieceReader, input);
  if (hasMethod(Symbol.asyncIterator, input)) return openIterable(input[Symbol.asyncIterator]() as Pieces, input);
  if (hasMethod(Symbol.iterator, input)) return openIterable(input[Symbol.iterator]() as Pieces, input);
  throw isNone(input);
}

function openReadable(reader: PieceReader, input: object): OpenInput {
  if (!hasMethod("read", reader) || !hasMethod("cancel", reader)) throw isNone(input);
  return { next: () => reader.read(), close: () => reader.cancel() };
}

type Pieces = Iterator<Piece> | AsyncIterator<Piece>;

function openIterable(pieces: Pieces, input: StreamInput | object): OpenInput {
  if (!hasMethod("next", pieces)) throw isNone(input);
  return {
    async next() {
      const { done, value } = (await pieces.next()) as IteratorResult<Piece, undefined>;
      return { done, value: await value };
    },
    async close() {
      // A stream of Node.js is not closed by an iterator that has not begun, or waits.
      if (hasMethod("destroy", input)) input.destroy();
      await pieces.return?.();
    },
  };
}

function isNone(input: unknown): TypeError {
  return new TypeError(`The input is ${showValue(input)}: it must be a text, bytes, or what gives them piece by piece, such as a ReadableStream.${hint(input)}`);
}

/** What somebody meant who gave what only holds a stream. */
function hint(input: unknown): string {
  if (hasMethod("stream", input)) return " Give what its method `stream()` returns.";
  return hasMethod("arrayBuffer", input) ? " Give its `body`." : "";
}
