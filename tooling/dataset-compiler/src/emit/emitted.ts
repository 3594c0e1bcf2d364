/** What a data package is made from: path → content. */
export interface Emitted {
  /** TypeScript that its sources import. */
  readonly generated: Readonly<Record<string, string>>;
  /** Files that are published as they are. */
  readonly published: Readonly<Record<string, string>>;
}
