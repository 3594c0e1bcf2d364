import { quoteAt } from "@igf/schema/quotes";
import type { TextRange } from "@igf/schema";

/** A source text, and what an editor wants to know about a place in it. */
export class SourceText {
  readonly #points: readonly string[];

  constructor(
    readonly document: string,
    readonly text: string,
  ) {
    this.#points = [...text];
  }

  get length(): number {
    return this.#points.length;
  }

  /** Line of a position, from 1. */
  lineAt(position: number): number {
    return this.#points.slice(0, position).filter((point) => point === "\n").length + 1;
  }

  /** The lines, without white space around them. */
  get lines(): string[] {
    return this.text.split("\n").map((line) => line.trim());
  }

  /** The unmodified text of a stretch. */
  slice({ start, end }: TextRange): string {
    return this.#points.slice(start, end).join("");
  }

  /** What stands on the same line before a range. */
  before({ start }: TextRange): string {
    const line = start === 0 ? 0 : this.#points.lastIndexOf("\n", start - 1) + 1;
    return this.slice({ start: line, end: start });
  }

  /** What stands on the same line after a range. */
  after({ end }: TextRange): string {
    const newline = this.#points.indexOf("\n", end);
    return this.slice({ start: end, end: newline < 0 ? this.length : newline });
  }

  /** The words of a stretch, as quotes see them. */
  words({ start, end }: TextRange): string[] {
    if (start >= end) return [];
    return quoteAt(this.text, [{ start, end }]).split(" ").filter(Boolean);
  }
}
