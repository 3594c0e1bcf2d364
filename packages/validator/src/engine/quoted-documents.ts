import { detached } from "./detached.js";

/** So many documents are remembered: a file may pretend to quote millions. */
const mostRemembered = 1000;

/** Remembers from which documents records quote, and whether their text was at hand: of more than a thousand, the first. */
export class QuotedDocuments {
  readonly #known = new Map<string, boolean>();
  /** Neighbours mostly quote the same document: to compare it is all that most records cost. */
  #last: string | null = null;

  /** Whether there is nothing to be learned from another quote of a document. */
  isSettled(document: string): boolean {
    if (document === this.#last) return true;
    if (this.#known.size < mostRemembered && !this.#known.has(document)) return false;
    this.#last = document;
    return true;
  }

  /** Takes note of a document that is quoted, and whether the quotes are looked up in its text. */
  add(document: string, isChecked: boolean): void {
    if (!this.isSettled(document)) this.#known.set(detached(document), isChecked);
  }

  /** Takes in what was remembered of the next part of a file. */
  join(part: readonly (readonly [document: string, isChecked: boolean])[]): void {
    for (const [document, isChecked] of part) this.add(document, isChecked);
  }

  /** What is remembered, as plain data. */
  get all(): [document: string, isChecked: boolean][] {
    return [...this.#known];
  }

  /** Those whose quotes are looked up, or those whose quotes are not. */
  list(checked: boolean): string[] {
    return this.all.filter(([, isChecked]) => isChecked === checked).map(([document]) => document);
  }
}
