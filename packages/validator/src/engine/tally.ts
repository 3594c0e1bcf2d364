import type { Fault } from "../fault.js";
import type { Severity } from "../finding.js";

/** How much is described, and how much a finding weighs. */
export interface TallyOptions {
  readonly severityOf: (rule: string) => Severity | "off";
  /** So many findings are described; what follows is only counted. */
  readonly maxFindings: number;
  /** So often the same finding is described. */
  readonly maxRepeats: number;
}

/**
 * A finding that was made again after it had been described often enough.
 *
 * @group Findings
 */
export interface Repeat {
  /** Name of the rule. */
  readonly rule: string;
  /** What is wrong, in one sentence: the same in all of them. */
  readonly message: string;
  /** How often it was found beyond those that are described. */
  readonly times: number;
}

/** So many kinds of findings are told apart; a file may hold a million. */
const mostKinds = 10_000;
/** So many records are explained where not every finding is described. */
const mostExplained = 10_000;

/** Counts what is found, and says what of it is worth describing. */
export class Tally {
  errors = 0;
  warnings = 0;
  /** How often each rule was broken. */
  readonly rules: Record<string, number> = {};
  notDescribed = 0;
  notExplained = 0;
  readonly #kinds = new Map<string, { rule: string; message: string; times: number }>();
  readonly #options: TallyOptions;
  #described = 0;
  #explained = 0;

  constructor(options: TallyOptions) {
    this.#options = options;
  }

  /** Counts a fault, and returns whether it shall be described. */
  count({ rule, message, pointer }: Fault): boolean {
    const severity = this.#options.severityOf(rule);
    if (severity === "off") return false;
    if (severity === "error") this.errors += 1;
    else this.warnings += 1;
    this.rules[rule] = (this.rules[rule] ?? 0) + 1;
    if (this.#isRepeated(rule, message, pointer)) return false;
    if (this.#described >= this.#options.maxFindings) {
      this.notDescribed += 1;
      return false;
    }
    this.#described += 1;
    return true;
  }

  /** Whether a record that was refused is still to be explained; if not, it is counted. */
  explains(): boolean {
    if (this.#explained < Math.max(mostExplained, this.#options.maxFindings)) {
      this.#explained += 1;
      return true;
    }
    this.notExplained += 1;
    this.errors += 1;
    return false;
  }

  /** The findings that were made more often than they were described. */
  get repeats(): Repeat[] {
    return [...this.#kinds.values()].filter(({ times }) => times > this.#options.maxRepeats).map((kind) => ({ ...kind, times: kind.times - this.#options.maxRepeats }));
  }

  #isRepeated(rule: string, message: string, pointer: string): boolean {
    if (this.#options.maxRepeats === Infinity) return false;
    const key = `${rule}\n${pointer.replace(/\/\d+(?=\/|$)/g, "/*")}\n${message}`;
    const kind = this.#kinds.get(key);
    if (kind) return (kind.times += 1) > this.#options.maxRepeats;
    if (this.#kinds.size < mostKinds) this.#kinds.set(key, { rule, message, times: 1 });
    return false;
  }
}
