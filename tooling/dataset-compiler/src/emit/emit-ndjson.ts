/** Returns values as newline-delimited JSON, one a line. */
export function emitNdjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
