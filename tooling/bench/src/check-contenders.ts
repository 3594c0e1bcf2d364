import { join } from "node:path";
import { contenders } from "./contenders/contenders.js";
import { shapeFaultKinds } from "./data/plant-fault.js";
import { writeNdjson } from "./data/write-ndjson.js";
import { runProgram } from "./run-program.js";

const messages = 2000;

/**
 * Makes sure that all contenders do the same work: that each accepts every sound message, and refuses every one with a fault that a
 * schema can see. Returns how many such faults were planted.
 * @throws {Error} for one that refuses or accepts others.
 */
export function checkContenders(folder: string): number {
  writeNdjson({ path: join(folder, "few.jsonl"), messages, hasHead: false });
  const planted = writeNdjson({ path: join(folder, "few-faulty.jsonl"), messages, hasHead: false, faultEvery: 100, kinds: shapeFaultKinds });
  const lines = planted.map(({ lineNumber }) => lineNumber).join();
  for (const { title, judge, refused } of contenders) {
    const refusedSound = refused(runProgram(judge(folder, "few.jsonl", false)));
    if (refusedSound.length > 0) throw new Error(`${title} refuses sound messages, first in line ${refusedSound[0]}: it cannot be compared with.`);
    const found = refused(runProgram(judge(folder, "few-faulty.jsonl", true))).join();
    if (found !== lines) throw new Error(`${title} refuses the lines ${found}, but ${lines} are faulty: it cannot be compared with.`);
  }
  return planted.length;
}
