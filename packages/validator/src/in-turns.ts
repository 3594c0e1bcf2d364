import type { Piece } from "./open-input.js";
import { isBytes } from "./syntax/is-bytes.js";

/** So many milliseconds may pass until something else has its turn: fewer than anybody sees. */
const longestTurn = 30;

/** Bytes or characters that are checked in much less time than that. */
const longestPart = 1 << 16;

/**
 * Returns what lets timers, clicks and sockets have their turn whenever the last one is long ago. Where the next piece is
 * always at hand, nothing else would run until the end: not even the timer that is to stop it all.
 */
export function takeTurns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longestTurn) return;
    await new Promise<void>((resolve) => void setTimeout(resolve));
    began = performance.now();
  };
}

/** Cuts a long piece of a stream into parts, between which others may have their turn. */
export function* partsOf(piece: Piece): Generator<Piece> {
  if (typeof piece !== "string" && !isBytes(piece)) return yield piece;
  for (let at = 0; at === 0 || at < piece.length; at += longestPart) {
    yield typeof piece === "string" ? piece.slice(at, at + longestPart) : piece.subarray(at, at + longestPart);
  }
}
