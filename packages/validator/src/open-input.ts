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
  if (has("getReader", input)) return openReadable(input.getReader() as PieceReader, input);
  if (has(Symbol.asyncIterator, input)) return openIterable(input[Symbol.asyncIterator]() as Pieces, input);
  if (has(Symbol.iterator, input)) return openIterable(input[Symbol.iterator]() as Pieces, input);
  throw isNone(input);
}

function openReadable(reader: PieceReader, input: object): OpenInput {
  if (!has("read", reader) || !has("cancel", reader)) throw isNone(input);
  return { next: () => reader.read(), close: () => reader.cancel() };
}

type Pieces = Iterator<Piece> | AsyncIterator<Piece>;

function openIterable(pieces: Pieces, input: StreamInput | object): OpenInput {
  if (!has("next", pieces)) throw isNone(input);
  return {
    async next() {
      const { done, value } = (await pieces.next()) as IteratorResult<Piece, undefined>;
      return { done, value: await value };
    },
    async close() {
      // A stream of Node.js is not closed by an iterator that has not begun, or waits.
      if (has("destroy", input)) input.destroy();
      await pieces.return?.();
    },
  };
}

/** Whether a value has a method. */
function has<N extends string | symbol>(name: N, value: unknown): value is Record<N, () => unknown> {
  return typeof value === "object" && value !== null && typeof (value as Partial<Record<N, unknown>>)[name] === "function";
}

function isNone(input: unknown): TypeError {
  return new TypeError(`The input is ${showValue(input)}: it must be a text, bytes, or what gives them piece by piece, such as a ReadableStream.${hint(input)}`);
}

/** What somebody meant who gave what only holds a stream. */
function hint(input: unknown): string {
  if (has("stream", input)) return " Give what its method `stream()` returns.";
  return has("arrayBuffer", input) ? " Give its `body`." : "";
}
