import { parseArgs } from "node:util";
import { describe, findDisagreement } from "./find-disagreement.js";
import { makeJudges } from "./judges.js";
import { byHyperjump } from "./second-implementation.js";
import { Tally } from "./tally.js";

const usage = "Usage: npm run fuzz -- [--runs 100000] [--seed NUMBER] [--path PATH]";

/** Runs between two lines of progress; each part has a seed of its own, so that none needs to be repeated to see another. */
const part = 10_000;

try {
  process.exitCode = fuzz(readOptions());
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}

/** Throws a TypeError, as `parseArgs` does, for what was typed wrongly. */
function readOptions() {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "100000" }, seed: { type: "string" }, path: { type: "string" } } });
  const [runs, seed] = [values.runs, values.seed ?? String(Date.now() % 2 ** 31)].map(Number) as [number, number];
  if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) throw new TypeError("--runs and --seed take whole numbers.");
  return { runs, seed, path: values.path };
}

function fuzz({ runs, seed, path }: ReturnType<typeof readOptions>): number {
  const judges = { ...makeJudges(), hyperjump: byHyperjump };
  const [tally, start] = [new Tally(), performance.now()];
  console.log(`${Object.keys(judges).join(", ")}: ${runs} values from seed ${seed}`);
  for (let done = 0; done < runs; done += part) {
    const count = Math.min(part, runs - done);
    const found = findDisagreement({ judges, runs: count, seed: seed + done / part, path, tally });
    if (found) {
      console.error(`\nA disagreement, after at most ${done + count} values.\n${describe(found)}`);
      return 1;
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(`${String(done + count).padStart(9)} of ${runs}, ${Math.round((done + count) / seconds)} a second`);
  }
  console.log(`\n${tally}\n\nAll agree on every one of ${runs} values (seed ${seed}).`);
  return 0;
}
