import { findRule, rules } from "../catalogue.js";
import type { Fault } from "../fault.js";
import type { Finding, Severity } from "../finding.js";
import { QuotedDocuments } from "./quoted-documents.js";

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

/** What was counted in one part of a file. */
export interface TallyOfPart extends Pick<Tally, "errors" | "warnings" | "rules" | "rulesWait" | "notExplained"> {
  readonly explained: number;
  readonly kinds: readonly (readonly [key: string, kind: Kind])[];
  readonly quoted: QuotedDocuments["all"];
}

interface Kind {
  readonly rule: string;
  readonly message: string;
  times: number;
}

/** Counts what is found, and says what of it is worth describing. */
export class Tally {
  errors = 0;
  warnings = 0;
  /** How often each rule was broken. */
  readonly rules: Record<string, number> = {};
  /** Whether something could not be read, or its shape is wrong: no rule has looked at it. */
  rulesWait = false;
  notExplained = 0;
  /** From which documents records quote. */
  readonly quoted = new QuotedDocuments();
  readonly #kinds = new Map<string, Kind>();
  /** How often each kind of finding of parts that were joined is described. */
  readonly #shown = new Map<string, number>();
  readonly #options: TallyOptions;
  readonly #mostExplained: number;
  #described = 0;
  #explained = 0;

  constructor(options: TallyOptions) {
    this.#options = options;
    // Where not every such finding is an error, only a look at it tells whether a record is valid.
    const areAllErrors = rules.every(({ name, step }) => step === "rules" || options.severityOf(name) === "error");
    this.#mostExplained = areAllErrors ? Math.max(mostExplained, options.maxFindings) : Infinity;
  }

  /** Counts a fault, and returns whether it shall be described. */
  count(fault: Fault): boolean {
    const { rule, message, pointer, harmless } = fault;
    this.rulesWait ||= (!harmless && mayHideMore(rule)) || fault.runTogether?.isMore === true;
    const severity = this.#options.severityOf(rule);
    if (severity === "off") return false;
    if (severity === "error") this.errors += 1;
    else this.warnings += 1;
    this.rules[rule] = (this.rules[rule] ?? 0) + 1;
    if (this.#isRepeated({ rule, message, pointer })) return false;
    return this.#isRoom();
  }

  /** Whether no more findings will be described, so that nobody will ask for their places. */
  get isFull(): boolean {
    return this.#described >= this.#options.maxFindings;
  }

  /** Whether enough records were explained. */
  get isExhausted(): boolean {
    return this.#explained >= this.#mostExplained;
  }

  /** Whether a record that was refused is still to be explained; if not, it is counted. */
  explains(): boolean {
    if (!this.isExhausted) {
      this.#explained += 1;
      return true;
    }
    this.notExplained += 1;
    this.errors += 1;
    this.rulesWait = true;
    return false;
  }

  /** The findings that were made more often than they were described. */
  get repeats(): Repeat[] {
    return [...this.#kinds.values()].filter(({ times }) => times > this.#options.maxRepeats).map((kind) => ({ ...kind, times: kind.times - this.#options.maxRepeats }));
  }

  /** Findings beyond `maxFindings`: those that are neither described nor repeats, and were looked for at all. */
  get notDescribed(): number {
    const repeated = this.repeats.reduce((sum, { times }) => sum + times, 0);
    return this.errors + this.warnings - this.notExplained - repeated - this.#described;
  }

  /** What was counted, as plain data. */
  part(): TallyOfPart {
    const { errors, warnings, rules, rulesWait, notExplained } = this;
    return { errors, warnings, rules, rulesWait, notExplained, explained: this.#explained, kinds: [...this.#kinds], quoted: this.quoted.all };
  }

  /** Takes in what was counted in the next part of a file, but for what was described in it. */
  join(part: TallyOfPart): void {
    this.errors += part.errors;
    this.warnings += part.warnings;
    this.rulesWait ||= part.rulesWait;
    this.notExplained += part.notExplained;
    this.#explained += part.explained;
    this.quoted.join(part.quoted);
    for (const [rule, count] of Object.entries(part.rules)) this.rules[rule] = (this.rules[rule] ?? 0) + count;
    for (const [key, kind] of part.kinds) this.#kinds.set(key, { ...kind, times: kind.times + (this.#kinds.get(key)?.times ?? 0) });
  }

  /** Whether parts found so much that another amount of it would have been looked at in the whole file. */
  get isOverfull(): boolean {
    return this.notExplained > 0 || this.#explained > this.#mostExplained || this.#kinds.size >= mostKinds;
  }

  /** Whether a finding that was described in a part shall be described of the whole. */
  shows(finding: Finding): boolean {
    const key = kindOf(finding);
    const shown = this.#shown.get(key) ?? 0;
    if (shown >= this.#options.maxRepeats) return false;
    this.#shown.set(key, shown + 1);
    return this.#isRoom();
  }

  #isRoom(): boolean {
    const isRoom = this.#described < this.#options.maxFindings;
    if (isRoom) this.#described += 1;
    return isRoom;
  }

  #isRepeated(fault: Pick<Fault, "rule" | "message" | "pointer">): boolean {
    if (this.#options.maxRepeats === Infinity) return false;
    const { rule, message } = fault;
    const key = kindOf(fault);
    const kind = this.#kinds.get(key);
    if (kind) return (kind.times += 1) > this.#options.maxRepeats;
    if (this.#kinds.size < mostKinds) this.#kinds.set(key, { rule, message, times: 1 });
    return false;
  }
}

function mayHideMore(name: string): boolean {
  const rule = findRule(name);
  return rule?.step === "shape" || rule?.isAlwaysError === true;
}

/** Findings are of one kind if the same is wrong in the same field. */
function kindOf({ rule, message, pointer }: Pick<Fault, "rule" | "message" | "pointer">): string {
  return `${rule}\n${pointer.replace(/\/\d+(?=\/|$)/g, "/*")}\n${message}`;
}
