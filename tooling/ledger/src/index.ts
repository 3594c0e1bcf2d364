export { buildLedger, type Ledger } from "./build-ledger.js";
export { ledgerFileOf } from "./read-ledger.js";
export { tableOf } from "./print-ledger.js";
export type { Account } from "./types.js";
