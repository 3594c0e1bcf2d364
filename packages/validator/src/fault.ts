/** A fault as a step finds it, before its place in the text is looked up. */
export interface Fault {
  readonly rule: string;
  readonly pointer: string;
  /** Whether the key or the value at the pointer is at fault; the value by default. */
  readonly at?: "key";
  /** Place in the text (UTF-16), where the step knows it already. */
  readonly offset?: number;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** Where the rule's own instruction is not exact enough. */
  readonly mend?: string;
  readonly didYouMean?: string;
}

/** Leaves out what a later step says of a place of which an earlier one has spoken: it is a consequence of that. */
export function withoutConsequences(earlier: readonly Fault[], faults: readonly Fault[]): readonly Fault[] {
  if (earlier.length === 0) return faults;
  const spoken = new Set(earlier.map(({ pointer }) => pointer).filter((pointer) => pointer !== ""));
  return faults.filter(({ pointer }) => !spoken.has(pointer));
}
