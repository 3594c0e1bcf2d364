import { statSync } from "node:fs";
import { join } from "node:path";
import { compareProcesses, wallTime } from "./compare-processes.js";
import { writeDataset } from "./data/write-dataset.js";
import { igfValidate } from "./igf-program.js";
import type { Measurement } from "./measurement.js";

/** Time to validate one small file on the command line, against starting Node.js for nothing. */
export function measureValidate(folder: string): Measurement {
  const path = join(folder, "small.json");
  writeDataset(path, 1);
  const { first, second, ratio } = compareProcesses(igfValidate(folder, [path]), { args: ["--eval", "0"], folder }, wallTime);
  return {
    title: "igf validate on a small file, against node -e 0",
    value: ratio,
    bar: 1.5,
    unit: "×",
    details: `${first.toFixed(1)} ms : ${second.toFixed(1)} ms; ${statSync(path).size.toLocaleString("en")} bytes`,
  };
}
