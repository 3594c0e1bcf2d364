/** The kinds of tokens of jsonc-parser's scanner, which declares them as constants that only its own compiler may inline. */
export const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  unknown: 16,
  end: 17,
} as const;

/** What is wrong inside a token. */
export const tokenError = {
  unclosedComment: 1,
  unclosedString: 2,
  unfinishedNumber: 3,
  badUnicodeEscape: 4,
  badEscape: 5,
  controlCharacter: 6,
} as const;
