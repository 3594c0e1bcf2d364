import type { Settings } from "../options.js";
import { RuleRun } from "../rules/run-rules.js";
import { inOrder, type Described } from "./described.js";
import type { OpenClaim } from "./claims.js";
import type { IdsOfParts } from "./ids-of-parts.js";
import type { PartResult } from "./part.js";
import { nowhere, RecordAtHand } from "./record-at-hand.js";
import type { Tally } from "./tally.js";

/** Says of a file that was looked at in parts what can only be said when all of them are known. */
export class EndOfParts extends RecordAtHand {
  readonly #settings: Settings;
  readonly #described: Described[];

  constructor(settings: Settings, file: string | null, tally: Tally) {
    const described: Described[] = [];
    super({ ...settings, file, tally, emit: (found) => described.push(...inOrder(found)) });
    this.#settings = settings;
    this.#described = described;
  }

  /** Describes which of the claims do not hold. */
  judge(parts: readonly PartResult[], claims: readonly OpenClaim[], ids: IdsOfParts): readonly Described[] {
    const spot = { line: 1, column: 1, excerpt: null };
    this.take(undefined, nowhere, (wanted) => wanted.map(() => spot));
    const rules = new RuleRun(this.#settings.knowledge, parts[0]!.rules.envelope, this, { ids });
    // What the envelope says was told with the first part.
    this.faults = [];
    for (const part of parts) rules.join(part.rules, []);
    rules.join({ nameless: [] }, claims);
    rules.end();
    this.describe();
    return this.#described;
  }
}
