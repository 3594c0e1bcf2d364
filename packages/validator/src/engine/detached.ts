/** Returns a text that stands by itself: a piece that is cut out of a longer one keeps all of that in memory. */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
