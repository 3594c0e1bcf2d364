/** Deepest nesting of lists and objects. The records of the schema need six levels; the rest is for `extensions`. */
export const deepestNesting = 100;

/**
 * Longest document, in bytes or characters, in which a fault is looked for: that takes about fifty times as much memory,
 * and a small machine must not run out of it. A valid document may be longer.
 */
export const longestDocument = 2 ** 24;
