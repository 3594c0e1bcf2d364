import { closeSync, openSync, readSync } from "node:fs";
import { createCheck } from "@igf/validator/engine";

// Validates a file with the library alone, with every rule, and prints what it found.
const check = createCheck({ format: "ndjson" });
const file = openSync(process.argv[2]!, "r");
const piece = Buffer.allocUnsafe(1 << 16);
for (let read = 0; (read = readSync(file, piece)) > 0; ) check.push(piece.subarray(0, read));
closeSync(file);
const { valid, records, errors, warnings } = check.end();
console.log(JSON.stringify({ valid, records, errors, warnings }));
