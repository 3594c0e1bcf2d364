import escapeLatex from "escape-latex";

/** Characters that the library leaves alone, and that TeX's first font prints as something else. */
const brackets = { "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}" };

/** TeX's commands for an accent on the letter that follows, by the combining mark. */
const accents: Record<string, string> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0323": "d",
  "\u0327": "c",
  "\u0328": "k",
};

/** TeX's commands for letters that are no letter with an accent, and for the punctuation of printed texts. */
const commands: Record<string, string> = {
  ...{ ø: "{\\o}", Ø: "{\\O}", æ: "{\\ae}", Æ: "{\\AE}", œ: "{\\oe}", Œ: "{\\OE}", å: "{\\aa}", Å: "{\\AA}" },
  ...{ ł: "{\\l}", Ł: "{\\L}", ß: "{\\ss}", ı: "{\\i}" },
  ...{ "–": "--", "—": "---", "‘": "`", "’": "'", "“": "``", "”": "''", "…": "{\\textellipsis}", "\u00a0": "~" },
};

/**
 * Writes a text so that TeX prints it unchanged, in ASCII as far as TeX has a command that needs no package.
 *
 * Other letters stay as they are, in UTF-8, which today's TeX reads. Nothing is left out.
 */
export function escapeTex(text: string): string {
  const escaped = escapeLatex(text.normalize("NFC"), { escapeMapFn: (specials) => ({ ...specials, ...brackets }) });
  return escaped.replace(/\P{ASCII}/gu, (letter) => commands[letter] ?? accented(letter) ?? letter);
}

function accented(letter: string): string | undefined {
  const [base = "", mark = "", ...more] = letter.normalize("NFD");
  const accent = accents[mark];
  return accent !== undefined && more.length === 0 && /[A-Za-z]/.test(base) ? `{\\${accent}{${base}}}` : undefined;
}
