/** The 64 bits that stand for a text: two numbers of 32 bits, of which `low` is never 0. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

/**
 * Two numbers that a run chooses by chance, so that nobody can write a file whose IDs have the same fingerprints.
 *
 * @group Engine
 */
export type Seed = readonly [number, number];

/**
 * Returns a seed for one run. All parts of a file are checked with the same.
 *
 * @group Engine
 * @example
 * ```ts
 * import { randomSeed } from "@igf/validator/engine";
 *
 * randomSeed().length; // => 2
 * ```
 */
export function randomSeed(): Seed {
  return [Math.random() * 2 ** 32, Math.random() * 2 ** 32];
}

/** Returns a function that gives the fingerprint of a text. The object is the same each time: take the numbers out of it. */
export function fingerprints([first, second]: Seed): (text: string) => Fingerprint {
  const print = { high: 0, low: 1 };
  return (text) => {
    let [a, b] = [first | 0, second | 0];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x5bd1e995);
      a ^= a >>> 15;
      b = Math.imul(b + code, 0x27d4eb2f);
      b ^= b >>> 13;
    }
    print.high = mix(a ^ text.length) >>> 0;
    print.low = mix(b) >>> 0 || 1;
    return print;
  };
}

/** Lets every bit depend on every other. */
function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b | 0);
  return mixed ^ (mixed >>> 16);
}
