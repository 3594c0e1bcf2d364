import { ledgerFileOf } from "./read-ledger.js";
import type { Layout, Problem, Quotation } from "./types.js";

/**
 * Compares how many records of each type quote a document, and how many marks stand in it, with the numbers of its
 * ledger. Where several records quote the same words, this alone notices that one of them went missing.
 */
export function findMiscounts(layout: Layout, quotations: readonly Quotation[], marks: Layout["marks"]): Problem[] {
  const { document, expected } = layout;
  const file = ledgerFileOf(document);
  return [
    ...compare(expected.records, quotations.map(({ type }) => type)).map(([type, wanted, found]): Problem => ({
      ...miscount(document, `Records of type ${type} that quote it: ${found}. Its ledger says ${wanted}.`),
      mend: found < wanted
        ? `Give back the record that went missing; or, if it was taken out on purpose, write ${type}: ${found} under records in ${file}.`
        : `If the new record is right, write ${type}: ${found} under records in ${file}.`,
    })),
    ...compare(expected.marks, marks.map(({ code }) => code)).map(([code, wanted, found]): Problem => ({
      ...miscount(document, `Marks of the kind ${code} outside the records: ${found}. Its ledger says ${wanted}.`),
      mend: `Look at the text, and write ${code}: ${found} under marks in ${file} if that is right.`,
    })),
  ];
}

function miscount(document: string, what: string): Omit<Problem, "mend"> {
  return { document, kind: "unexpected-number", range: null, what };
}

/** Each name of which there are not as many as expected: its name, how many are expected, how many there are. */
function compare(expected: Readonly<Record<string, number>>, found: readonly string[]): [string, number, number][] {
  const names = [...new Set([...Object.keys(expected), ...found])];
  const counted = names.map((name): [string, number, number] => [name, expected[name] ?? 0, found.filter((other) => other === name).length]);
  return counted.filter(([, wanted, actual]) => wanted !== actual);
}
