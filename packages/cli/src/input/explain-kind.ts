import { extname } from "node:path";
import { CannotRun } from "../cannot-run.js";

const kinds: readonly { readonly endings: readonly string[]; readonly what: string; readonly mend: string }[] = [
  {
    endings: [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers"],
    what: "is a workbook of a spreadsheet program, which is not read.",
    mend: "Save each of its sheets as CSV in UTF-8, with commas between the cells (Excel calls it CSV UTF-8), and name that file.",
  },
  {
    endings: [".pdf", ".docx", ".doc", ".odt", ".rtf"],
    what: "is a document for people to read, not data.",
    mend: "Write what it says down as records: `npx @igf/cli init` writes a dataset to begin with, and a guide.",
  },
];

const signatures = [
  { beginning: "PK\u0003\u0004", ending: ".xlsx" },
  { beginning: "\u00d0\u00cf\u0011\u00e0", ending: ".xls" },
  { beginning: "%PDF-", ending: ".pdf" },
];

/** Says what to do with a file that programs of an office write, going by the ending of its name; `null` for any other. */
export function explainKind(path: string, shown: string): CannotRun | null {
  const kind = kinds.find(({ endings }) => endings.includes(extname(path).toLowerCase()));
  return kind ? new CannotRun(`${shown} ${kind.what}`, kind.mend) : null;
}

/** As {@link explainKind}, going by the first bytes, where there is no name. */
export function explainBytes(head: Buffer, shown: string): CannotRun | null {
  const text = head.toString("latin1", 0, 8);
  const signature = signatures.find(({ beginning }) => text.startsWith(beginning));
  return signature ? explainKind(`x${signature.ending}`, shown) : null;
}
