import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareProcesses, wallTime } from "./compare-processes.js";
import type { Measurement } from "./measurement.js";

const cli = join(import.meta.dirname, "../../../packages/cli");

/** Time to validate one small file on the command line, against starting Node.js for nothing. */
export function measureValidate(): Measurement {
  const { bin } = JSON.parse(readFileSync(join(cli, "package.json"), "utf8")) as { bin: { igf: string } };
  const validating = { args: [join(cli, bin.igf), "validate", "examples/valid-dataset.json"], folder: cli };
  const { first, second, ratio } = compareProcesses(validating, { args: ["--eval", "0"], folder: cli }, wallTime);
  return {
    title: "igf validate on a small file, against node -e 0",
    value: ratio,
    bar: 2.5,
    unit: "×",
    details: `${first.toFixed(1)} ms : ${second.toFixed(1)} ms`,
  };
}
