import { backslash, byteAt, hyphen, isDigit, isLetter, nowhere, quote, zero } from "./bytes";

// Where texts end, as long as they are tidy.

/** Whether something is escaped in the text that was looked at last. */
export let isEscaped = false;

/** Returns where a text ends that begins at `at` and is tidy (see src/records/are-texts-tidy.ts): not all of those that are. */
export function tidyEnd(at: usize): usize {
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
