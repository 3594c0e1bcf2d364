import type { Described } from "@igf/validator/engine";

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
    const files = [...new Set(waiting.map(({ finding }) => finding.file))];
    const order = ({ finding }: Described) => [files.indexOf(finding.file), finding.line ?? 0, finding.column ?? 0] as const;
    const compare = (a: Described, b: Described) => {
      const [left, right] = [order(a), order(b)];
      return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
    };
    for (const described of waiting.sort(compare)) this.#tell(described);
  }
}
