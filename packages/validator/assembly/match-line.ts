import { boolean, capturesAt, choice, empty, end, escaped, field, id, item, keptAt, keptSize, list, literal, mark, never, nobodys, nullable, number, numbersOfCapture, open, ordinal, plain, text, url } from "../src/lines/layout";

// AssemblyScript, which becomes WebAssembly. It matches a line of NDJSON with a program that says what a usual record of a type looks
// like (see src/lines/line-program.ts). What it accepts is right; what it does not accept is looked at more closely elsewhere.
// After each line stands a NUL, which nothing here accepts: it ends every search, so that none of them asks where the line ends.

const quote = 0x22;
const hyphen = 0x2d;
const zero = 0x30;
const backslash = 0x5c;
const openingBrace = 0x7b;
const openingBracket = 0x5b;
const closingBracket = 0x5d;
const comma = 0x2c;
/** Numbers with more digits may be rounded when they are read. */
const mostDigits = 15;
const mostDecimals = 6;
/** Of a capture, the length of the word that is kept. */
const keptLength = 4;
/** `null` and `true` as four bytes. */
const nullWord = 0x6c6c756e;
const trueWord = 0x65757274;
const falseWord = 0x736c6166;

/** Whether something is escaped in the text that was looked at last. */
let isEscaped = false;

/** Where nothing was found. */
const nowhere: usize = 0;

/**
 * Returns whether the program at `op` accepts the line from `at` to `lineEnd`, and writes where each value stands that it catches. Of
 * what is `null`, it writes that it begins at 0.
 */
export function match(op: usize, at: usize, lineEnd: usize): bool {
  while (true) {
    const code = byteAt(op++);
    switch (code) {
      case end:
        return at == lineEnd;
      case literal: {
        at = afterSpace(at);
        if (!startsWith(op, at)) return false;
        at = afterSpace(at + byteAt(op));
        op = afterLiteral(op);
        break;
      }
      case open:
      case field: {
        at = afterSpace(at);
        if (byteAt(at) != (code == open ? openingBrace : comma)) return false;
        at = afterSpace(at + 1);
        if (!startsWith(op, at)) return false;
        at = afterSpace(at + byteAt(op));
        op = afterLiteral(op);
        break;
      }
      case nullable: {
        const isNull = load<u32>(at) == nullWord;
        store<usize>(captureOf(op), isNull ? 0 : at);
        if (isNull) at += 4;
        op = isNull ? targetOf(op) : op + 3;
        break;
      }
      case list: {
        if (byteAt(at) != openingBracket) return false;
        store<usize>(captureOf(op++), at);
        at = afterSpace(at + 1);
        break;
      }
      case empty: {
        const isEmpty = byteAt(at) == closingBracket;
        if (isEmpty) store<usize>(captureOf(op), ++at, 4);
        op = isEmpty ? targetOf(op) : op + 3;
        break;
      }
      case item: {
        at = afterSpace(at);
        const next = byteAt(at++);
        if (next == comma) {
          at = afterSpace(at);
          op = targetOf(op);
          break;
        }
        if (next != closingBracket) return false;
        store<usize>(captureOf(op), at, 4);
        op += 3;
        break;
      }
      case choice: {
        const own = byteAt(op);
        const capture = captureOf(op++);
        let left = byteAt(op++);
        let length = 0;
        for (; left > 0; left--) {
          if (length == 0 && startsWith(op, at)) length = byteAt(op);
          op = afterLiteral(op);
        }
        if (length == 0) return false;
        store<usize>(capture, at + 1);
        store<usize>(capture, at + length - 1, 4);
        if (own != nobodys) keepWord(own, at + 1, at + length - 1);
        at += length;
        break;
      }
      case never:
        return false;
      default: {
        const isQuoted = code <= plain;
        if (isQuoted && byteAt(at) != quote) return false;
        const start = at + usize(isQuoted);
        const stop = endOf(code, start);
        if (stop == nowhere || (isQuoted && byteAt(stop) != quote)) return false;
        const capture = captureOf(op);
        store<usize>(capture, start);
        store<usize>(capture, stop, 4);
        if (code == text) store<u32>(capture, u32(isEscaped), 4 * escaped);
        else if (isQuoted && byteAt(op) != nobodys) keepWord(byteAt(op), start, stop);
        op++;
        at = stop + usize(isQuoted);
      }
    }
  }
}

/** Returns where a value ends that begins at `at`. */
function endOf(code: i32, at: usize): usize {
  switch (code) {
    case id:
      return idEnd(at);
    case text:
      return tidyEnd(at);
    case url:
      return urlEnd(at);
    case plain:
      return plainEnd(at);
    case boolean:
      return booleanEnd(at);
    case number:
      return numberEnd(at);
    default:
      return code == ordinal && byteAt(at) == zero ? nowhere : countEnd(at, mostDigits);
  }
}

function captureOf(op: usize): usize {
  return capturesAt + byteAt(op) * numbersOfCapture * 4;
}

/** Marks a word of a capture: neighbours often share it, and who reads it need not read it again. */
function keepWord(own: i32, start: usize, stop: usize): void {
  const length = <i32>(stop - start);
  const kept: usize = keptAt + own * keptSize;
  const bytes = v128.load(start);
  const more = v128.load(start, 16);
  // What follows a word is no part of it.
  const same = i8x16.bitmask(i8x16.eq(bytes, v128.load(kept))) | (i8x16.bitmask(i8x16.eq(more, v128.load(kept, 16))) << 16);
  const capture: usize = capturesAt + own * numbersOfCapture * 4;
  const isSame = length == load<i32>(capture, 4 * keptLength) && length < keptSize && (~same & ((1 << length) - 1)) == 0;
  if (isSame) return;
  v128.store(kept, bytes);
  v128.store(kept, more, 16);
  store<i32>(capture, length, 4 * keptLength);
  store<u32>(capture, load<u32>(capture, 4 * mark) + 1, 4 * mark);
}

function targetOf(op: usize): usize {
  return load<u16>(op, 1);
}

function startsWith(op: usize, at: usize): bool {
  let left = byteAt(op++);
  while (true) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(op), v128.load(at)));
    if (left <= 16) return (~same & ((1 << left) - 1)) == 0;
    if (same != 0xffff) return false;
    left -= 16;
    op += 16;
    at += 16;
  }
}

function afterLiteral(op: usize): usize {
  return op + 1 + ((byteAt(op) + 15) & ~15);
}

/** White space may stand around each sign. */
function afterSpace(at: usize): usize {
  return byteAt(at) > 0x20 ? at : spaceEnd(at);
}

function spaceEnd(at: usize): usize {
  while (isSpace(byteAt(at))) at++;
  return at;
}

function isSpace(byte: i32): bool {
  return byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09;
}

function byteAt(at: usize): i32 {
  return load<u8>(at);
}

function isDigit(byte: i32): bool {
  return <u32>(byte - zero) < 10;
}

function isLowerCase(byte: i32): bool {
  return <u32>(byte - 0x61) < 26;
}

function isLetter(byte: i32): bool {
  return isLowerCase(byte | 0x20);
}

/** IDs: see `idPattern` of @igf/schema. */
function idEnd(at: usize): usize {
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

function plainEnd(at: usize): usize {
  while (isPlain(byteAt(at))) at++;
  return at;
}

/** Web addresses in ASCII. */
function urlEnd(at: usize): usize {
  if (load<u32>(at) != 0x70747468) return nowhere;
  at += 4;
  if (byteAt(at) == 0x73) at++;
  if ((load<u32>(at) & 0xffffff) != 0x2f2f3a) return nowhere;
  const start = (at += 3);
  while (isPlain(byteAt(at)) && byteAt(at) != 0x20) at++;
  return at == start ? nowhere : at;
}

function booleanEnd(at: usize): usize {
  const word = load<u32>(at);
  if (word == trueWord) return at + 4;
  return word == falseWord && byteAt(at + 4) == 0x65 ? at + 5 : nowhere;
}

function digitsEnd(at: usize): usize {
  while (isDigit(byteAt(at))) at++;
  return at;
}

function countEnd(at: usize, most: i32): usize {
  if (byteAt(at) == zero) return at + 1;
  const stop = digitsEnd(at);
  const digits = <i32>(stop - at);
  return digits == 0 || digits > most ? nowhere : stop;
}

function numberEnd(at: usize): usize {
  if (byteAt(at) == hyphen) at++;
  const point = countEnd(at, mostDigits - mostDecimals);
  if (point == nowhere || byteAt(point) != 0x2e) return point;
  const stop = digitsEnd(point + 1);
  const decimals = <i32>(stop - point) - 1;
  return decimals == 0 || decimals > mostDecimals ? nowhere : stop;
}

/** Returns where a text ends that begins at `at` and is tidy (see src/records/are-texts-tidy.ts): not all of those that are. */
function tidyEnd(at: usize): usize {
  const first = byteAt(at);
  isEscaped = false;
  if (first == 0x20 || first == quote) return nowhere;
  const stop = textEnd(at);
  return stop != nowhere && mayStandForNothing(at, <i32>(stop - at)) ? nowhere : stop;
}

/** Whether a text may be a placeholder by what it begins with and how long it is: see `isPlaceholder` of @igf/schema. */
function mayStandForNothing(at: usize, length: i32): bool {
  switch (byteAt(at)) {
    // Up to ten letters, of three bytes each, between two signs.
    case 0x23:
      return length <= 32;
    case 0x4e:
    case 0x6e:
      return length == 3 || length == 4;
    case hyphen:
      return length == 1;
    case 0xe2:
      return length == 3;
    case backslash:
      return length == 6;
    default:
      return false;
  }
}

/**
 * Returns the quotation mark that ends a text. Sixteen bytes at a time are looked at; of what is among them that may be wrong, the
 * bytes after it decide. What it looks at is valid UTF-8.
 */
function textEnd(at: usize): usize {
  // A byte needs a closer look where its two halves have a bit in common: control characters; `"` and `&`; `<` and `\`; delete; c2, c3,
  // cd; e1, e2, e3, ee, ef; f2, f3, f4.
  const byLowHalf = i8x16(1, 65, -45, -47, -127, 1, 3, 1, 1, 1, 1, 1, 5, 17, 65, 73);
  const byHighHalf = i8x16(1, 1, 2, 4, 0, 4, 0, 8, 0, 0, 0, 0, 16, 0, 64, -128);
  while (true) {
    const bytes = v128.load(at);
    const next = v128.load(at, 1);
    const needsLook = v128.and(i8x16.swizzle(byLowHalf, v128.and(bytes, i8x16.splat(15))), i8x16.swizzle(byHighHalf, i8x16.shr_u(bytes, 4)));
    // No space stands before another or before the end, and no hyphen before a space.
    const spaces = i8x16.eq(bytes, i8x16.splat(0x20));
    const beforeSpace = v128.and(v128.or(spaces, i8x16.eq(bytes, i8x16.splat(<i8>hyphen))), i8x16.eq(next, i8x16.splat(0x20)));
    const beforeEnd = v128.and(spaces, i8x16.eq(next, i8x16.splat(<i8>quote)));
    const found = i8x16.bitmask(v128.or(v128.or(beforeSpace, beforeEnd), i8x16.ne(needsLook, i8x16.splat(0))));
    if (found == 0) {
      at += 16;
      continue;
    }
    at += ctz(found);
    if (byteAt(at) == quote) return at;
    const length = tidyLength(at);
    if (length == 0) return nowhere;
    at += length;
  }
}

/** Returns how many bytes of a text are tidy from one on that may not be; 0 if it is not, or if that is not told at a glance. */
function tidyLength(at: usize): i32 {
  const next = byteAt(at + 1);
  const last = byteAt(at + 2);
  switch (byteAt(at)) {
    // What may be HTML.
    case 0x3c:
      return isLetter(next) || next == 0x2f || next == backslash ? 0 : 1;
    case 0x26:
      return isLetter(next) || next == 0x23 ? 0 : 1;
    case backslash:
      isEscaped = true;
      return escapeLength(at, next);
    // Characters that cannot be seen, and white space other than the plain one.
    case 0xc2:
      return next <= 0xa0 || next == 0xad ? 0 : 2;
    case 0xc3:
      return isWronglyDecoded(next, last) ? 0 : 2;
    case 0xcd:
      return next == 0x8f ? 0 : 2;
    case 0xe1:
      return (next == 0x85 && (last == 0x9f || last == 0xa0)) || (next == 0x9a && last == 0x80) || (next == 0x9e && (last == 0xb4 || last == 0xb5)) || (next == 0xa0 && last >= 0x8b && last <= 0x8f) ? 0 : 3;
    case 0xe2:
      return (next == 0x80 && (last <= 0x8f || (last >= 0xa8 && last <= 0xaf))) || (next == 0x81 && last >= 0x9f && last <= 0xaf) ? 0 : 3;
    case 0xe3:
      return (next == 0x80 && last == 0x80) || (next == 0x85 && last == 0xa4) ? 0 : 3;
    case 0xef:
      return isUsualForm(next, last) ? 3 : 0;
    default:
      return 0;
  }
}

/** Only what nothing else may be behind: `\"`, `\\`, `\/`, and dashes and quotation marks of the Unicode block of punctuation. */
function escapeLength(at: usize, next: i32): i32 {
  if (next == quote || next == backslash || next == 0x2f) return 2;
  // `u20`
  if ((load<u32>(at, 1) & 0xffffff) != 0x303275) return 0;
  const row = byteAt(at + 4);
  const column = byteAt(at + 5);
  const isUsual = row == 0x31 ? isDigit(column) || <u32>(column - 0x61) < 6 : row == 0x32 && <u32>(column - zero) < 8;
  return isUsual ? 6 : 0;
}

/** Letters that a wrong decoding leaves stand before others that are not ASCII, or are escaped. */
function isWronglyDecoded(next: i32, after: i32): bool {
  if (next < 0x82 || next > 0xb0) return false;
  return next < 0xa0 ? after >= 0x80 || after == backslash : after == 0xc2 || after == 0xc5 || after == 0xe2 || after == backslash;
}

/** Of what begins with ef: ideographs, Arabic letters and forms of other width; no selectors, no private use, no byte order mark. */
function isUsualForm(next: i32, last: i32): bool {
  if (next == 0xb8) return last >= 0x90;
  if (next == 0xbb) return last != 0xbf;
  return (next >= 0xa4 && next <= 0xb7) || next == 0xb9 || next == 0xba || next == 0xbc || next == 0xbd;
}
