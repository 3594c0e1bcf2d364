import type { Codes } from "./ledger-format.js";
import { ledgerFileOf } from "./read-ledger.js";
import type { Layout, Problem } from "./types.js";

/** Finds codes that no meaning is given for. */
export function findUnknownCodes(layouts: readonly Layout[], codes: Codes): Problem[] {
  return layouts.flatMap(({ document, entries, expected }) => {
    const used = [
      ...entries.map(({ category, code }) => ({ category, code })),
      ...Object.keys(expected.marks).map((code) => ({ category: "marks" as const, code })),
    ];
    return used.filter(({ category, code }) => !Object.hasOwn(codes[category], code)).map(({ category, code }): Problem => ({
      document,
      kind: "unknown-code",
      range: null,
      what: `“${code}” is no code for ${category}.`,
      mend: `Use one of ${Object.keys(codes[category]).join(", ")} in ${ledgerFileOf(document)}, or give ${code} a meaning in codes.yaml.`,
    }));
  });
}
