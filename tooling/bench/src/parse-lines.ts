import { forEachLine } from "./for-each-line.js";

// The floor: whoever validates NDJSON as JSON values must read it, split it and parse it.
let records = 0;
forEachLine(process.argv[2]!, (line) => {
  JSON.parse(line);
  records += 1;
});
console.log(JSON.stringify({ records }));
