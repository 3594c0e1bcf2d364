import { buildLedger } from "./build-ledger.js";
import { printLedger } from "./print-ledger.js";
import { printSentences } from "./print-sentences.js";

// `npm run ledger` prints the table; `npm run ledger -- DOCUMENT` prints what accounts for each sentence of a document.
const ledger = buildLedger();
const [document] = process.argv.slice(2);
const account = ledger.accounts.find(({ layout }) => layout.document === document);
if (document === undefined || account) {
  console.log(account ? printSentences(account) : printLedger(ledger));
  process.exitCode = ledger.problems.length > 0 ? 1 : 0;
} else {
  console.error(`There is no document ${document}: give one of ${ledger.accounts.map(({ layout }) => layout.document).join(", ")}.`);
  process.exitCode = 2;
}
