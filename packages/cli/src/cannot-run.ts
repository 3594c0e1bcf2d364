/** What keeps a command from running at all: one sentence on what is wrong, and one on how to mend it. Exit status 2. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";

  constructor(what: string, mend: string) {
    super(`${what} ${mend}`);
  }

  /** By the name: each file of the built program has a class of its own. */
  static override [Symbol.hasInstance](error: unknown): error is CannotRun {
    return error instanceof Error && error.name === "CannotRun";
  }
}
