/**
 * Thrown when a record does not fit into its table, or a row does not make a record.
 *
 * @group Tables
 */
export class CellError extends Error {
  /** Tells this error from others. */
  override readonly name = "CellError";
  /** The column or field that it is about. */
  readonly column: string;
  /** What is wrong there, as the rest of a sentence that begins with the column. */
  readonly fault: string;

  /**
   * @param column - the column or field that it is about
   * @param fault - what is wrong there, as the rest of a sentence that begins with the column
   */
  constructor(column: string, fault: string) {
    super(`${column} ${fault}`);
    this.column = column;
    this.fault = fault;
  }
}
