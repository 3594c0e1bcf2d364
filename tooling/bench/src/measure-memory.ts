import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeDataset } from "./data/write-dataset.js";
import { writeNdjson } from "./data/write-ndjson.js";
import { igfValidate } from "./igf-program.js";
import type { Measurement, Section } from "./measurement.js";
import { runProgram } from "./run-program.js";

const bytesOfMessage = 1150;
const mostMegabytes = 100;

/** The most memory that validating a long file takes, by its format and size in MB. */
export function measureMemory(folder: string, sizes: { readonly ndjson: number; readonly json: number }): Section {
  const ndjson = join(folder, "long.ndjson");
  const json = join(folder, "long.json");
  writeNdjson({ path: ndjson, messages: Math.ceil((sizes.ndjson * 1e6) / bytesOfMessage), hasHead: true });
  writeDataset(json, Math.ceil((sizes.json * 1e6) / bytesOfMessage));
  const measurements = [measure("NDJSON, --jobs 1", ndjson, ["--jobs", "1"]), measure("NDJSON, all cores", ndjson, []), measure("one JSON dataset", json, [])];
  for (const path of [ndjson, json]) rmSync(path);
  return { title: "Peak memory of igf validate, one run each", measurements };

  function measure(title: string, path: string, options: readonly string[]): Measurement {
    const { time, peak } = runProgram(igfValidate(folder, [path, ...options]));
    const size = `${Math.round(statSync(path).size / 1e6).toLocaleString("en")} MB`;
    return { title: `${title}: ${size}`, value: peak!, bar: mostMegabytes, unit: "MB", details: `${(time / 1000).toFixed(2)} s` };
  }
}
