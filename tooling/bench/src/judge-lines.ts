import type { Contender } from "./contenders/contender.js";
import { forEachLine } from "./for-each-line.js";

// Validates each line of a file with one of the other validators, and prints which lines it refused.
const [name, path] = process.argv.slice(2) as [string, string];
const { contender } = (await import(new URL(`contenders/${name}.js`, import.meta.url).href)) as { contender: Contender };
const isValid = await contender();
const refused: number[] = [];
let records = 0;
forEachLine(path, (line) => {
  records += 1;
  if (!isValid(JSON.parse(line))) refused.push(records);
});
console.log(JSON.stringify({ records, refused }));
