import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { contenders } from "./contenders/contenders.js";
import { checkContenders } from "./check-contenders.js";
import { faultKinds } from "./data/plant-fault.js";
import { writeNdjson } from "./data/write-ndjson.js";
import { findMissedFaults } from "./find-missed-faults.js";
import { igfValidate } from "./igf-program.js";
import type { Measurement, Section } from "./measurement.js";
import type { Program, Run } from "./run-program.js";
import { describeRuns, ratioOf, runInTurn } from "./run-in-turn.js";

/** How much is measured. */
export interface Size {
  readonly messages: number;
  readonly rounds: number;
}

/** Validates the same long file of NDJSON in every way, each against the floor of splitting it and parsing each line. */
export function measureStream(folder: string, programs: string, { messages, rounds }: Size): Section {
  writeNdjson({ path: join(folder, "valid.ndjson"), messages, hasHead: true });
  writeNdjson({ path: join(folder, "bare.jsonl"), messages, hasHead: false });
  const planted = writeNdjson({ path: join(folder, "faulty.ndjson"), messages, hasHead: true, faultEvery: 100, kinds: faultKinds });
  writeNdjson({ path: join(folder, "all-faulty.ndjson"), messages, hasHead: true, faultEvery: 1, kinds: faultKinds });
  const shapeFaults = checkContenders(folder);
  const ours = {
    floor: { args: [join(programs, "parse-lines.js"), "valid.ndjson"], folder },
    twoFloors: { args: [join(programs, "run-twice.js"), join(programs, "parse-lines.js"), "valid.ndjson"], folder },
    cli: igfValidate(folder, ["valid.ndjson", "--jobs", "1"]),
    library: { args: [join(programs, "judge-with-engine.js"), "valid.ndjson"], folder },
    twoCores: igfValidate(folder, ["valid.ndjson", "--jobs", "2"]),
    faulty: igfValidate(folder, ["faulty.ndjson", "--jobs", "1", "--format", "ndjson"], 1),
    faultyOnTwo: igfValidate(folder, ["faulty.ndjson", "--jobs", "2", "--format", "ndjson"], 1),
    allFaulty: igfValidate(folder, ["all-faulty.ndjson", "--jobs", "1"], 1),
  };
  const theirs = Object.fromEntries(contenders.map(({ title, judge }) => [title, judge(folder, "bare.jsonl", false)] as const));
  const runs = runInTurn<string>({ ...ours, ...theirs } as Record<string, Program>, rounds) as Record<keyof typeof ours, Run[]> & Record<string, Run[]>;
  const { floor, twoFloors, cli, library, twoCores, faulty, faultyOnTwo, allFaulty } = runs;
  const missed = findMissedFaults(planted, faulty[0]!.output);
  const megabytes = Math.round(statSync(join(folder, "valid.ndjson")).size / 1e6);
  const own = ratioOf(cli, floor);
  const measurements: Measurement[] = [
    atMost("Floor: Buffer split into lines, JSON.parse of each", 1, null, describeFloor(floor)),
    atMost("igf validate --jobs 1", own, 1.9, describeRuns(cli)),
    atMost("the library alone", ratioOf(library, floor), null, describeRuns(library)),
    ...contenders.map(({ title, remark }) => {
      const details = [describeRuns(runs[title]!), `${shapeFaults} of ${shapeFaults} planted faults of shape`, ...(remark ? [remark] : [])].join("; ");
      return { title, value: ratioOf(runs[title]!, floor), bar: remark ? null : own, isLeast: true, unit: "×", details } as const;
    }),
    atMost("--jobs 2, against --jobs 1", ratioOf(twoCores, cli), 0.65, `${describeRuns(twoCores)}; ${availableParallelism()} cores`),
    atMost("two floors at once, against one after the other: what two cores give here", ratioOf(twoFloors, floor) / 2, null, describeRuns(twoFloors)),
    atMost("1 of 100 faulty, each described, against all valid", ratioOf(faulty, cli), 1.1, describeRuns(faulty)),
    atMost("the same with --jobs 2, where faults across the parts ask for the whole", ratioOf(faultyOnTwo, faulty), null, describeRuns(faultyOnTwo)),
    { title: "planted faults that were not found at line and column, or found twice", value: missed.length, bar: 0, unit: "faults", details: missed[0] ?? `${planted.length.toLocaleString("en")} of ${faultKinds.length} kinds were planted` },
    atMost("every record faulty, against all valid", ratioOf(allFaulty, cli), 1.5, describeRuns(allFaulty)),
  ];
  return { title: `${messages.toLocaleString("en")} messages in ${megabytes} MB of NDJSON, whole processes, medians of ${rounds} run in turn; × is the floor`, measurements };
}

function atMost(title: string, value: number, bar: number | null, details: string): Measurement {
  return { title, value, bar, unit: "×", details };
}

function describeFloor(runs: readonly Run[]): string {
  const times = runs.map(({ time }) => time);
  const spread = Math.max(...times) / Math.min(...times);
  const noise = spread > 1.25 ? `; noisy: its slowest run took ${spread.toFixed(2)} × its fastest` : "";
  return describeRuns(runs) + noise;
}
