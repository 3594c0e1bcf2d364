import { inOrder, type Described } from "@igf/validator/engine";

/** So many findings wait for the end of the file. */
const mostWaiting = 1000;

/**
 * Brings findings into the order of their file. What only its end can tell, such as a record that is missing, is told of a place
 * that has long passed by: as long as there are few, all wait for it.
 */
export class FindingsInOrder {
  readonly #tell: (described: Described) => void;
  #waiting: Described[] | null = [];

  constructor(tell: (described: Described) => void) {
    this.#tell = tell;
  }

  add(described: Described): void {
    if (this.#waiting === null) return this.#tell(described);
    this.#waiting.push(described);
    if (this.#waiting.length > mostWaiting) this.end();
  }

  /** Tells those that wait; what is added later is told at once. */
  end(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const described of inOrder(waiting)) this.#tell(described);
  }
}
