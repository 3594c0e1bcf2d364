/** One figure and the bar that it must keep. */
export interface Measurement {
  /** What is measured, and against what. */
  readonly title: string;
  readonly value: number;
  /** The largest value that is good enough. */
  readonly bar: number;
  /** Unit of both: `×` for a ratio. */
  readonly unit: "×" | "bytes";
  /** What the value was computed from, for a reader who doubts it. */
  readonly details: string;
}
