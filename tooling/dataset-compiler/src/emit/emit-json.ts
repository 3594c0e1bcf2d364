/** Returns values as a JSON file. */
export function emitJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
