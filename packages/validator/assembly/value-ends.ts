import { backslash, byteAt, hyphen, isDigit, isLowerCase, nowhere, quote, zero } from "./bytes";

// Where values end that are no texts.

/** Numbers with more digits may be rounded when they are read. */
export const mostDigits = 15;
const mostDecimals = 6;
export const point = 0x2e;
export const exponent = 0x65;
/** `null` as four bytes. */
export const nullWord = 0x6c6c756e;
/** `true` and most of `false` as four bytes. */
const trueWord = 0x65757274;
const falseWord = 0x736c6166;

/** IDs: see `idPattern` of @igf/schema. */
export function idEnd(at: usize): usize {
  if (!isLowerCase(byteAt(at))) return nowhere;
  while (true) {
    let byte: i32 = byteAt(++at);
    if (isLowerCase(byte) || isDigit(byte)) continue;
    if (byte != hyphen) return at;
    byte = byteAt(++at);
    if (!isLowerCase(byte) && !isDigit(byte)) return nowhere;
  }
}

function isPlain(byte: i32): bool {
  return <u32>(byte - 0x20) < 0x5f && byte != quote && byte != backslash;
}

export function plainEnd(at: usize): usize {
  while (isPlain(byteAt(at))) at++;
  return at;
}

/** Web addresses in ASCII. */
export function urlEnd(at: usize): usize {
  if (load<u32>(at) != 0x70747468) return nowhere;
  at += 4;
  if (byteAt(at) == 0x73) at++;
  if ((load<u32>(at) & 0xffffff) != 0x2f2f3a) return nowhere;
  const start = (at += 3);
  while (isPlain(byteAt(at)) && byteAt(at) != 0x20) at++;
  return at == start ? nowhere : at;
}

export function booleanEnd(at: usize): usize {
  const word = load<u32>(at);
  if (word == trueWord) return at + 4;
  return word == falseWord && byteAt(at + 4) == 0x65 ? at + 5 : nowhere;
}

export function digitsEnd(at: usize): usize {
  while (isDigit(byteAt(at))) at++;
  return at;
}

export function countEnd(at: usize, most: i32): usize {
  if (byteAt(at) == zero) return at + 1;
  const stop = digitsEnd(at);
  const digits = <i32>(stop - at);
  return digits == 0 || digits > most ? nowhere : stop;
}

export function numberEnd(at: usize): usize {
  if (byteAt(at) == hyphen) at++;
  const whole = countEnd(at, mostDigits - mostDecimals);
  if (whole == nowhere || byteAt(whole) != point) return whole;
  const stop = digitsEnd(whole + 1);
  const decimals = <i32>(stop - whole) - 1;
  return decimals == 0 || decimals > mostDecimals ? nowhere : stop;
}
