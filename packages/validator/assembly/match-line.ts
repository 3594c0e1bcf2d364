import { accepted, boolean, capturesAt, choice, empty, end, escaped, field, id, item, keptAt, keptSize, kind, list, literal, mark, named, namedOnly, never, nobodys, nullable, number, numbersOfCapture, open, ordinal, plain, refused, text, unsure, url } from "../src/lines/layout";
import { afterLiteral, afterSpace, byteAt, closingBrace, closingBracket, comma, nowhere, openingBrace, openingBracket, quote, startsWith, zero } from "./bytes";
import { isOtherType, refuseEnd, refuseItem, refuseKey, refuseValue } from "./refuse";
import { isEscaped, tidyEnd } from "./tidy-text";
import { booleanEnd, countEnd, idEnd, mostDigits, nullWord, numberEnd, plainEnd, urlEnd } from "./value-ends";

export { judgeText } from "./judge-text";

// AssemblyScript, which becomes WebAssembly. It matches a line of NDJSON with a program that says what a usual record of a type looks
// like (see src/lines/line-program.ts). What it accepts is right, and what it refuses is wrong; of what it is unsure, it is looked at
// more closely elsewhere. After each line stands a NUL, which nothing here accepts: it ends every search, so that none of them asks
// where the line ends.

/** Of a capture, the length of the word that is kept. */
const keptLength = 4;

/** Whether the type and the ID of the record are known. */
let isNamed = false;
/** Whether the type is none that there is. */
let isStrange = false;

/**
 * Returns the verdict of the program at `op` on the line from `start` to `lineEnd`, and writes where each value stands that it catches.
 * Of what is `null`, it writes that it begins at 0.
 */
export function match(op: usize, start: usize, lineEnd: usize): i32 {
  const verdict = matchUntilRefused(op, start, lineEnd);
  if (verdict == accepted) return accepted;
  if (!isNamed) return unsure;
  return verdict == refused ? refused : namedOnly;
}

function matchUntilRefused(op: usize, at: usize, lineEnd: usize): i32 {
  isNamed = false;
  isStrange = false;
  while (true) {
    const code = byteAt(op++);
    switch (code) {
      case end:
        return at == lineEnd ? accepted : unsure;
      case named:
        isNamed = true;
        if (isStrange) return refused;
        break;
      case kind: {
        const own = byteAt(op);
        const capture = captureOf(op++);
        const types = byteAt(op++);
        isStrange = !startsWith(op, at);
        if (isStrange && isOtherType(op, types, at)) return unsure;
        store<usize>(capture, at + 1);
        const stop = plainEnd(at + 1);
        store<usize>(capture, stop, 4);
        keepWord(own, at + 1, stop);
        at = stop + 1;
        for (let left = types; left > 0; left--) op = afterLiteral(op);
        break;
      }
      case literal: {
        at = afterSpace(at);
        if (!startsWith(op, at)) return byteAt(op + 1) == closingBrace ? refuseEnd(at) : refuseValue(code, at, lineEnd);
        at = afterSpace(at + byteAt(op));
        op = afterLiteral(op);
        break;
      }
      case open:
      case field: {
        at = afterSpace(at);
        if (byteAt(at) != (code == open ? openingBrace : comma)) return code == open ? refuseValue(code, at, lineEnd) : refuseEnd(at);
        at = afterSpace(at + 1);
        if (!startsWith(op, at)) return refuseKey(op, at, lineEnd);
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
        if (byteAt(at) != openingBracket) return refuseValue(code, at, lineEnd);
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
        if (next != closingBracket) return refuseItem(at - 1);
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
        if (length == 0) return refuseValue(code, at, lineEnd);
        store<usize>(capture, at + 1);
        store<usize>(capture, at + length - 1, 4);
        if (own != nobodys) keepWord(own, at + 1, at + length - 1);
        at += length;
        break;
      }
      case never:
        return unsure;
      default: {
        const isQuoted = code <= plain;
        if (isQuoted && byteAt(at) != quote) return refuseValue(code, at, lineEnd);
        const start = at + usize(isQuoted);
        const stop = endOf(code, start);
        if (stop == nowhere || (isQuoted && byteAt(stop) != quote)) return refuseValue(code, at, lineEnd);
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
