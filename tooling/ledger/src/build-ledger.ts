import { sources, type Source } from "@igf/sources";
import { sourceTexts } from "@igf/sources/texts";
import { account } from "./account.js";
import { findUnknownCodes } from "./find-unknown-codes.js";
import { layOutRanges } from "./lay-out-ranges.js";
import { layOutText } from "./lay-out-text.js";
import type { Codes, LedgerFile } from "./ledger-format.js";
import { readQuotations } from "./read-quotations.js";
import { ledgerFileOf, readCodes, readLedgers } from "./read-ledger.js";
import { readSuppliedText } from "./read-supplied-text.js";
import type { Account, Layout, Problem, Quotation } from "./types.js";

/** All that the ledger says: an account of every document, the meanings of the codes, and what is wrong. */
export interface Ledger {
  readonly accounts: readonly Account[];
  readonly codes: Codes;
  /** Empty when everything is accounted for. */
  readonly problems: readonly Problem[];
}

/** Reads the built records, the texts and the lists, and accounts for every document. */
export function buildLedger(): Ledger {
  const codes = readCodes();
  const quotations = readAllQuotations();
  const layouts = readLayouts();
  const accounts = layouts.map((layout) => account(layout, quotationsOf(layout, quotations)));
  return { accounts, codes, problems: [...accounts.flatMap(({ problems }) => problems), ...findUnknownCodes(layouts, codes)] };
}

/** Every quotation of every built record. */
export function readAllQuotations(): Quotation[] {
  return readQuotations(new Map(Object.entries(sourceTexts)));
}

/** The quotations of one document. */
export function quotationsOf({ document }: Layout, quotations: readonly Quotation[]): Quotation[] {
  return quotations.filter((quotation) => quotation.document === document);
}

/** The layout of every source document, in the order of @igf/sources. */
export function readLayouts(): Layout[] {
  const ledgers = readLedgers();
  return sources.map((document) => layOut(document, ledgers.get(document.id)));
}

function layOut(document: Source, ledger: LedgerFile | undefined): Layout {
  if (!ledger) throw new Error(`${document.id} has no ledger: write ${ledgerFileOf(document.id)}, as the others are written.`);
  if ("sentences" in ledger) return layOutRanges(ledger, document.length ?? 0, readSuppliedText(document));
  return layOutText(ledger, sourceTexts[document.id as keyof typeof sourceTexts]);
}
