/** Returns the known word that is nearest to a mistyped one, or `null` when none is near. */
export function suggest(word: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.floor(word.length / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** A sentence for an error: "Did you mean “…”? ", or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = suggest(word, known);
  return nearest === null ? "" : `Did you mean "${nearest}"? `;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current[column] = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + change);
    }
    above = current;
  }
  return above[b.length]!;
}
