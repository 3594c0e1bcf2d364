import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { explainBytes } from "./explain-kind.js";
import { inputFormats, type InputFormat } from "./input-format.js";
import type { Input } from "./input.js";
import { peek } from "./peek.js";
import { readChunks } from "./read-chunks.js";
import { sniffFormat } from "./sniff-format.js";

/** What an input is, and its bytes, unpacked. The memory of a part is used again for the next one. */
export interface Opened {
  readonly format: InputFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Opens an input. `read` hears how many bytes more have been read of it. Throws CannotRun when nobody can tell its format. */
export async function openInput(input: Input, read: (bytes: number) => void): Promise<Opened> {
  const raw = counted(readChunks(input), read);
  const packed = input.isPipe ? await peek(raw, 2) : { head: null, chunks: raw };
  const isPacked = input.isCompressed || (packed.head?.[0] === 0x1f && packed.head[1] === 0x8b);
  const chunks = isPacked ? (await import("./unpack.js")).unpack(packed.chunks, input.name) : packed.chunks;
  if (input.format !== null) return { format: input.format, chunks };
  const beginning = await peek(chunks, 1 << 20);
  const format = sniffFormat(beginning.head);
  if (format !== null) return { format, chunks: beginning.chunks };
  throw explainBytes(beginning.head, input.path === null ? "Standard input" : nameOf(input)) ?? new CannotRun(`Nobody can tell from the first bytes of ${nameOf(input)} what it is.`, `Say it with --input-format: ${inputFormats.join(", ")}.`);
}

async function* counted(chunks: AsyncIterable<Uint8Array>, read: (bytes: number) => void): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    read(chunk.length);
    yield chunk;
  }
}

function nameOf({ path, name }: Input): string {
  return path === null ? "standard input" : printable(name);
}
