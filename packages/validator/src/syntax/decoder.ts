/** Turns bytes into text. */
export interface Decoder {
  /** The same bytes, in the array in which things are found the fastest. */
  view(bytes: Uint8Array): Uint8Array;
  /** Where in a view some bytes stand first; -1 where they do not. */
  find(view: Uint8Array, bytes: Uint8Array): number;
  /** Whether bytes of a view are valid UTF-8. */
  isValid(view: Uint8Array, start: number, end: number): boolean;
  /** Whether they are ASCII: then they need no decoding, only a copy. */
  isAscii(view: Uint8Array, start: number, end: number): boolean;
  /** The text of bytes that are ASCII. */
  ascii(view: Uint8Array, start: number, end: number): string;
  /** The text of bytes that are valid UTF-8. */
  utf8(view: Uint8Array, start: number, end: number): string;
  /** Whether it is the one of Node.js. */
  readonly isOfNode: boolean;
}

/** What is used of Node.js, where there is one. */
interface NodeBuffers {
  readonly Buffer: { from(bytes: ArrayBufferLike, offset: number, length: number): NodeBuffer };
  isAscii(bytes: Uint8Array): boolean;
  isUtf8(bytes: Uint8Array): boolean;
}

type NodeBuffer = Uint8Array & { latin1Slice(start: number, end: number): string; utf8Slice(start: number, end: number): string };

/** The fastest decoder that there is: browsers have one, and Node.js a faster one. */
export const decoder: Decoder = decoderOfNode() ?? decoderOfBrowsers();

function decoderOfNode(): Decoder | null {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  const node = process?.getBuiltinModule?.("node:buffer") as NodeBuffers | undefined;
  if (!node) return null;
  const { Buffer, isAscii, isUtf8 } = node;
  return {
    view: ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length),
    find: (view, bytes) => (view as NodeBuffer).indexOf(bytes as never),
    isValid: (view, start, end) => isUtf8(view.subarray(start, end)),
    isAscii: (view, start, end) => isAscii(view.subarray(start, end)),
    ascii: (view, start, end) => (view as NodeBuffer).latin1Slice(start, end),
    utf8: (view, start, end) => (view as NodeBuffer).utf8Slice(start, end),
    isOfNode: true,
  };
}

function decoderOfBrowsers(): Decoder {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const text = (bytes: Uint8Array, start: number, end: number) => utf8.decode(bytes.subarray(start, end));
  return {
    view: (bytes) => bytes,
    find(view, bytes) {
      const isHere = (at: number) => bytes.every((byte, index) => view[at + index] === byte);
      let at = view.indexOf(bytes[0]!);
      while (at >= 0 && !isHere(at)) at = view.indexOf(bytes[0]!, at + 1);
      return at;
    },
    // To find it out byte by byte costs more than it saves.
    isAscii: () => false,
    ascii: text,
    utf8: text,
    isOfNode: false,
    isValid(view, start, end) {
      try {
        text(view, start, end);
        return true;
      } catch {
        return false;
      }
    },
  };
}
