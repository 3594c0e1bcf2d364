// What is asked of single bytes, and of a few of them.

export const quote = 0x22;
export const hyphen = 0x2d;
export const zero = 0x30;
export const backslash = 0x5c;
export const openingBrace = 0x7b;
export const closingBrace = 0x7d;
export const openingBracket = 0x5b;
export const closingBracket = 0x5d;
export const comma = 0x2c;
export const carriageReturn = 0x0d;

/** Where nothing was found. */
export const nowhere: usize = 0;

/** Whether the bytes at `at` begin with a literal. */
export function startsWith(op: usize, at: usize): bool {
  return isSame(op + 1, at, byteAt(op));
}

/** Whether as many bytes are the same in two places. */
export function isSame(one: usize, other: usize, left: i32): bool {
  while (true) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(one), v128.load(other)));
    if (left <= 16) return (~same & ((1 << left) - 1)) == 0;
    if (same != 0xffff) return false;
    left -= 16;
    one += 16;
    other += 16;
  }
}

export function afterLiteral(op: usize): usize {
  return op + 1 + ((byteAt(op) + 15) & ~15);
}

/** White space may stand around each sign. */
export function afterSpace(at: usize): usize {
  return byteAt(at) > 0x20 ? at : spaceEnd(at);
}

function spaceEnd(at: usize): usize {
  while (isSpace(byteAt(at))) at++;
  return at;
}

function isSpace(byte: i32): bool {
  return byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09;
}

export function byteAt(at: usize): i32 {
  return load<u8>(at);
}

export function isDigit(byte: i32): bool {
  return <u32>(byte - zero) < 10;
}

export function isLowerCase(byte: i32): bool {
  return <u32>(byte - 0x61) < 26;
}

export function isLetter(byte: i32): bool {
  return isLowerCase(byte | 0x20);
}
