/** One figure and the bar that it must keep. */
export interface Measurement {
  /** What is measured, and against what. */
  readonly title: string;
  readonly value: number;
  /** The largest value that is good enough, or the smallest where `isLeast` says so; `null` for a figure that is only shown. */
  readonly bar: number | null;
  readonly isLeast?: boolean;
  /** Unit of both: `×` for a ratio. */
  readonly unit: "×" | "bytes" | "MB" | "faults";
  /** What the value was computed from, for a reader who doubts it. */
  readonly details: string;
}

/** Measurements that were taken together, and how. */
export interface Section {
  readonly title: string;
  readonly measurements: readonly Measurement[];
}

/** Whether a figure fails its bar. */
export function isMissed({ value, bar, isLeast }: Measurement): boolean {
  return bar !== null && (isLeast ? value < bar : value > bar);
}
