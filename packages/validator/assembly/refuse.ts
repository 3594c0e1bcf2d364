import { boolean, choice, count, id, literal, number, ordinal, plain, refused, text, unsure, url } from "../src/lines/layout";
import { afterLiteral, backslash, byteAt, comma, hyphen, isDigit, isSame, nowhere, quote, startsWith } from "./bytes";
import { exponent, plainEnd, point } from "./value-ends";

// What a line is that does not go on as the program says. All that stands before is right.

const firstOfTrue = 0x74;
const firstOfFalse = 0x66;

/** Refuses what stands after a member of an object, and is not its end, or not yet. */
export function refuseEnd(at: usize): i32 {
  const found = byteAt(at);
  // There may be fields that a usual line does not have.
  return found == comma || goesOnAsNumber(found) ? unsure : refused;
}

/** Refuses what stands after an item of a list. */
export function refuseItem(at: usize): i32 {
  return goesOnAsNumber(byteAt(at)) ? unsure : refused;
}

/** Refuses what stands where a key was expected: if that does not come later, it is missing. */
export function refuseKey(op: usize, at: usize, lineEnd: usize): i32 {
  return byteAt(at) == quote && mayComeLater(op, at, lineEnd) ? unsure : refused;
}

/** Refuses a value of which the instruction knows that it is none that a usual line has; others may be right as well. */
export function refuseValue(code: i32, at: usize, lineEnd: usize): i32 {
  const found = byteAt(at);
  if (found == quote) return refuseString(code, at + 1, lineEnd);
  if (isDigit(found) || found == hyphen) return code == number || code == count || code == ordinal ? unsure : refused;
  if (found == firstOfTrue || found == firstOfFalse) return code == boolean ? unsure : refused;
  return refused;
}

function refuseString(code: i32, at: usize, lineEnd: usize): i32 {
  if (code == literal || code == text || code == url || code == plain) return unsure;
  if (code != id && code != choice) return refused;
  // What is escaped may be right.
  return stringEnd(at, lineEnd) == nowhere ? unsure : refused;
}

/** Whether what stands where the first of some types was expected is another one, or may be. */
export function isOtherType(op: usize, types: i32, at: usize): bool {
  for (; types > 0; types--) {
    if (startsWith(op, at)) return true;
    op = afterLiteral(op);
  }
  return byteAt(at) != quote || byteAt(plainEnd(at + 1)) != quote;
}

/** Returns the quotation mark that ends a string without escapes. */
function stringEnd(at: usize, lineEnd: usize): usize {
  while (byteAt(at) != quote && byteAt(at) != backslash && at < lineEnd) at++;
  return byteAt(at) == quote ? at : nowhere;
}

function goesOnAsNumber(byte: i32): bool {
  return byte == point || (byte | 0x20) == exponent;
}

/** Whether a key may stand in what follows; it may do so where something is escaped. */
function mayComeLater(op: usize, at: usize, lineEnd: usize): bool {
  const length = byteAt(op) - 1;
  for (; at < lineEnd; at += 16) {
    const bytes = v128.load(at);
    const begins = v128.and(i8x16.eq(bytes, v128.load8_splat(op + 1)), i8x16.eq(v128.load(at, 1), v128.load8_splat(op + 2)));
    let found = i8x16.bitmask(v128.or(begins, i8x16.eq(bytes, i8x16.splat(<i8>backslash))));
    for (; found != 0; found &= found - 1) {
      const place = at + ctz(found);
      if (place < lineEnd && (byteAt(place) == backslash || isSame(op + 1, place, length))) return true;
    }
  }
  return false;
}
