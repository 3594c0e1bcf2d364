/**
 * Tells whether numbers are 1, 2, 3 … in another order. None of them is kept, for there may be millions: their sums are compared
 * with those of the numbers that were awaited, so that others are taken for them once in billions of times.
 */
export class Permutation {
  #count: number;
  #highest: number;
  #sum = 0;
  #mixed = 0;

  /** @param before So many numbers have come in their order already. */
  constructor(before: number) {
    this.#count = before;
    this.#highest = before;
  }

  add(number: number): void {
    this.#count += 1;
    this.#highest = Math.max(this.#highest, number);
    this.#sum += number - this.#count;
    this.#mixed = (this.#mixed + mix(number) - mix(this.#count)) | 0;
  }

  get isComplete(): boolean {
    return this.#highest === this.#count && this.#sum === 0 && this.#mixed === 0;
  }
}

function mix(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  return Math.imul(once ^ (once >>> 16), 0x45d9f3b);
}
