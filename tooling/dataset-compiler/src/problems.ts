/** One fault of the data: where it is, what is wrong, and how to mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** The record or field that it is about, as an editor would name it. */
  readonly subject: string;
  readonly what: string;
  /** Further lines that show both sides. */
  readonly details?: readonly string[];
  readonly mend: string;
}

/** Thrown when the data cannot be built; its message lists every problem that was found. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`${problems.map(formatProblem).join("\n\n")}\n\n${count}. Nothing was written.`);
    this.problems = problems;
  }
}

/** Collects problems, so that one run shows all that can be found without the ones before being mended. */
export class Problems {
  readonly #list: Problem[] = [];

  add(problem: Problem): void {
    this.#list.push(problem);
  }

  get found(): boolean {
    return this.#list.length > 0;
  }

  /** @throws DataError when there is any problem */
  throwIfAny(): void {
    if (this.found) throw new DataError(this.#list);
  }
}

function formatProblem({ file, line, subject, what, details = [], mend }: Problem): string {
  return [`${file}:${line}  ${subject}`, `  ${what}`, ...details.map((detail) => `    ${detail}`), `  Mend: ${mend}`].join("\n");
}
