/** Deepest nesting of lists and objects. The records of the schema need six levels; the rest is for `extensions`. */
export const deepestNesting = 100;

/** Longest document in bytes: what fits into one string of the engines in use. */
export const longestDocument = 2 ** 29 - 24;
