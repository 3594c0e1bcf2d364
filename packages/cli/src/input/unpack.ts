import { pipeline } from "node:stream";
import { constants, createGunzip } from "node:zlib";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";

/**
 * Beyond the first GiB, what unpacks to more than this many times its size is no data: records shrink to a tenth, the same record over
 * and over to a hundredth, and a bomb to a thousandth. Memory does not grow with it, but somebody's patience would have to.
 */
const unpackedLimit = 1 << 30;
const ratioLimit = 200;

/** Unpacks gzip while it is read. Throws CannotRun for what is not gzip, is damaged or cut off, or unpacks to far too much. */
export async function* unpack(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array, void, undefined> {
  let [packed, unpacked] = [0, 0];
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  // The memory of a part is used again by whoever reads, while the unpacking may still wait.
  const copies = async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield Buffer.from(chunk);
    }
  };
  // The reader below hears of every error.
  pipeline(copies, gunzip, () => {});
  try {
    for await (const bytes of gunzip as AsyncIterable<Buffer>) {
      unpacked += bytes.length;
      if (unpacked > unpackedLimit && unpacked > packed * ratioLimit) throw tooMuch(name);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof CannotRun ? error : explain(name, error as NodeJS.ErrnoException & { errno?: number });
  }
}

function tooMuch(name: string): CannotRun {
  return new CannotRun(
    `${printable(name)} unpacks to more than 1 GiB, and to more than ${ratioLimit} times its size: it could be made to keep you waiting.`,
    "If you trust it, unpack it with gunzip, and validate the file that it holds.",
  );
}

function explain(name: string, { errno, code, message }: NodeJS.ErrnoException & { errno?: number }): Error {
  if (errno === constants.Z_BUF_ERROR) return new CannotRun(`${printable(name)} ends in the middle of what is packed in it.`, "Fetch or pack it again.");
  if (errno === constants.Z_DATA_ERROR) return new CannotRun(`${printable(name)} is not a sound gzip file (${message}).`, "Fetch or pack it again, or take .gz off its name if it is not packed.");
  return new CannotRun(`${printable(name)} could not be unpacked (${code ?? message}).`, "Fetch or pack it again.");
}
