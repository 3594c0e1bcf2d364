import { showValue } from "../show-value.js";

/** Returns whether a value is bytes; those of another window or worker are as good as ours. */
export function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array || Object.prototype.toString.call(value) === "[object Uint8Array]";
}

/**
 * Checks that a piece of a file is bytes: anything else would be taken for a faulty file.
 * @throws {TypeError} where it is not
 */
export function checkBytes(piece: unknown): asserts piece is Uint8Array {
  if (!isBytes(piece)) throw new TypeError(`The bytes are ${showValue(piece)}: they must stand in a Uint8Array.`);
}
