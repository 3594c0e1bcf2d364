import { json, keysAt, mostKeys, noJson, unsure } from "../src/lines/layout";
import { afterSpace, backslash, byteAt, carriageReturn, closingBrace, closingBracket, comma, hyphen, isDigit, isSame, nowhere, openingBrace, openingBracket, quote, zero } from "./bytes";
import { booleanEnd, digitsEnd, exponent, mostDigits, nullWord, point } from "./value-ends";

// Whether a line holds JSON whose keys and numbers are read as they stand there. Of what is seldom written, nothing is said.

const colon = 0x3a;
const underscore = 0x5f;
const letterA = 0x61;
const letterD = 0x64;
const letterU = 0x75;
/** What is nested deeper is looked at elsewhere. */
const deepest = 16;
/** How often `"type"` and `"id"` stand in a line that nobody needs to read for what it names. */
const once = 1;
/** `"id"`, and how `"type"` begins and ends, as four bytes. */
const idWord = 0x22646922;
const typeWord = 0x70797422;
const typeEnd = 0x2265;
/** How `prototype` and `constructor` begin, which no key should be. */
const protWord = 0x746f7270;
const consWord = 0x736e6f63;

/** Whether it would take a closer look. */
let isInDoubt = false;
/** Whether something is escaped in the last string. */
let isEscaped = false;
/** How many keys are kept: those of the objects around a place, from the outermost. */
let keys = 0;

/**
 * Says whether a line holds JSON, or none. Of a line that goes on over the next one, or in which another record may stand, that is not
 * known.
 */
export function judgeText(start: usize, lineEnd: usize): i32 {
  if (byteAt(lineEnd - 1) != closingBrace) return unsure;
  isInDoubt = false;
  keys = 0;
  const stop = valueEnd(afterSpace(start), 0);
  if (stop != nowhere && stop == lineEnd) return json;
  return isInDoubt || mayNameMore(start, lineEnd) ? unsure : noJson;
}

/** Whether more than one record may be named; where a carriage return stands, there may be several lines. */
function mayNameMore(at: usize, lineEnd: usize): bool {
  let types = 0;
  let ids = 0;
  for (; at < lineEnd; at += 16) {
    const bytes = v128.load(at);
    const returns = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>carriageReturn)));
    if (returns != 0 && at + ctz(returns) < lineEnd) return true;
    for (let found = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>quote))); found != 0; found &= found - 1) {
      const place = at + ctz(found);
      const word = load<u32>(place);
      if (place >= lineEnd) break;
      if (word == idWord) ids++;
      else if (word == typeWord && load<u16>(place, 4) == typeEnd) types++;
    }
  }
  return types != once || ids != once;
}

function valueEnd(at: usize, depth: i32): usize {
  const byte = byteAt(at);
  if (byte == quote) return stringEnd(at + 1);
  if (byte == openingBrace || byte == openingBracket) {
    if (depth == deepest) return doubt();
    return byte == openingBrace ? objectEnd(at + 1, depth + 1) : listEnd(at + 1, depth + 1);
  }
  if (isDigit(byte) || byte == hyphen) return numberEnd(at);
  return load<u32>(at) == nullWord ? at + 4 : booleanEnd(at);
}

function doubt(): usize {
  isInDoubt = true;
  return nowhere;
}

function objectEnd(at: usize, depth: i32): usize {
  const first = keys;
  at = afterSpace(at);
  if (byteAt(at) == closingBrace) return at + 1;
  while (true) {
    if (byteAt(at) != quote) return nowhere;
    const key = at + 1;
    at = stringEnd(key);
    if (at == nowhere || !isNewKey(first, key, at - 1)) return nowhere;
    at = afterSpace(at);
    if (byteAt(at) != colon) return nowhere;
    at = valueEnd(afterSpace(at + 1), depth);
    if (at == nowhere) return nowhere;
    at = afterSpace(at);
    if (byteAt(at) == closingBrace) break;
    if (byteAt(at) != comma) return nowhere;
    at = afterSpace(at + 1);
  }
  keys = first;
  return at + 1;
}

/** Keeps a key, unless the object has it already. */
function isNewKey(first: i32, start: usize, stop: usize): bool {
  const length = <i32>(stop - start);
  const word = load<u32>(start);
  if (keys == mostKeys || isEscaped || byteAt(start) == underscore || word == protWord || word == consWord) {
    isInDoubt = true;
    return false;
  }
  for (let key = first; key < keys; key++) {
    const kept: usize = keysAt + key * 8;
    if (load<i32>(kept, 4) == length && isSame(load<u32>(kept), start, length)) return false;
  }
  const next: usize = keysAt + keys * 8;
  store<u32>(next, start);
  store<i32>(next, length, 4);
  keys++;
  return true;
}

function listEnd(at: usize, depth: i32): usize {
  at = afterSpace(at);
  if (byteAt(at) == closingBracket) return at + 1;
  while (true) {
    at = valueEnd(at, depth);
    if (at == nowhere) return nowhere;
    at = afterSpace(at);
    if (byteAt(at) == closingBracket) return at + 1;
    if (byteAt(at) != comma) return nowhere;
    at = afterSpace(at + 1);
  }
}

/** Returns what comes after a string of which the first character is at `at`. */
function stringEnd(at: usize): usize {
  isEscaped = false;
  while (true) {
    const bytes = v128.load(at);
    const ends = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>quote)), i8x16.lt_u(bytes, i8x16.splat(0x20)));
    const found = i8x16.bitmask(v128.or(ends, i8x16.eq(bytes, i8x16.splat(<i8>backslash))));
    if (found == 0) {
      at += 16;
      continue;
    }
    at += ctz(found);
    if (byteAt(at) == quote) return at + 1;
    if (byteAt(at) != backslash) return nowhere;
    isEscaped = true;
    if (byteAt(at + 1) == letterU) {
      if (!areHexadecimal(at + 2)) return nowhere;
      if (mayBeHalf(at + 2)) return doubt();
      at += 6;
    } else if (isEscape(byteAt(at + 1))) at += 2;
    else return nowhere;
  }
}

/** Whether four digits are those of half a character, which must have another half. */
function mayBeHalf(at: usize): bool {
  return (byteAt(at) | 0x20) == letterD && byteAt(at + 1) > 0x37;
}

function areHexadecimal(at: usize): bool {
  for (let left = 4; left > 0; left--, at++) if (!isDigit(byteAt(at)) && <u32>((byteAt(at) | 0x20) - letterA) > 5) return false;
  return true;
}

/** Whether a sign may stand after a backslash: one of " \ / b f n r t. */
function isEscape(byte: i32): bool {
  switch (byte) {
    case quote:
    case backslash:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return true;
    default:
      return false;
  }
}

function numberEnd(at: usize): usize {
  if (byteAt(at) == hyphen) at++;
  const whole = at;
  at = byteAt(at) == zero ? at + 1 : digitsEnd(at);
  if (at == whole) return nowhere;
  let digits = <i32>(at - whole);
  if (byteAt(at) == point) {
    const fraction = at + 1;
    at = digitsEnd(fraction);
    if (at == fraction) return nowhere;
    digits += <i32>(at - fraction);
  }
  return digits > mostDigits || (byteAt(at) | 0x20) == exponent ? doubt() : at;
}
