/** How many values were still valid, and how many were not. */
export interface Counts {
  valid: number;
  invalid: number;
}

/** Counts verdicts by type, and by kind of mutation where a value had just one. */
export class Tally {
  readonly byType: Record<string, Counts> = {};
  readonly byKind: Record<string, Counts> = {};

  count(type: string, kinds: readonly string[], accepted: boolean): void {
    const kind = kinds.length === 0 ? "none" : kinds.length === 1 ? kinds[0]! : "several";
    for (const counts of [(this.byType[type] ??= { valid: 0, invalid: 0 }), (this.byKind[kind] ??= { valid: 0, invalid: 0 })]) {
      counts[accepted ? "valid" : "invalid"] += 1;
    }
  }

  /** A line for each kind of mutation and each type. */
  toString(): string {
    const rows = [...Object.entries(this.byKind), ...Object.entries(this.byType)];
    const line = ([name, { valid, invalid }]: [string, Counts]) => `${name.padEnd(22)}${String(valid).padStart(9)} valid${String(invalid).padStart(9)} invalid`;
    return rows.map(line).join("\n");
  }
}
